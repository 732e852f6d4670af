package ru.tandem.papers;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.papers.UnreadableTable.Reason;

/**
 * The texts that the cells of a workbook share; each is held once, and no more of it than is read.
 */
final class WorkbookTexts {

  private static final int MOST = 200_000;
  private static final int MOST_LETTERS = 8 << 20;

  private final List<CellText> texts = new ArrayList<>();

  static WorkbookTexts none() {
    return new WorkbookTexts();
  }

  static WorkbookTexts of(XmlPart part) throws UnreadableTable {
    WorkbookTexts all = new WorkbookTexts();
    int letters = 0;
    while (part.next()) {
      if (part.begins("si")) {
        CellText text = CellText.until(part, "si");
        letters += text.whole().length();
        all.texts.add(text);
      }
      if (all.texts.size() > MOST || letters > MOST_LETTERS) {
        throw new UnreadableTable(Reason.TOO_BIG);
      }
    }
    return all;
  }

  /** Nothing where the workbook speaks of a text that it does not have. */
  CellText get(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : CellText.EMPTY;
    } catch (NumberFormatException nonsense) {
      return CellText.EMPTY;
    }
  }
}
