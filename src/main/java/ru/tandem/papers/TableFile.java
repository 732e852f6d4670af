package ru.tandem.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.papers.UnreadableTable.Reason;

/**
 * A table that somebody sent: a workbook (XLSX) or text with separators. What it is, is told by its
 * content and not by its name. Whatever is in it, little memory and little time is taken.
 */
public final class TableFile {

  /** More filled lines than that are not read. */
  public static final int MOST_LINES = 5_000;

  /** A table in which anything stands further to the right is refused. */
  static final int MOST_COLUMNS = 256;

  /** What stands further in a cell is left out. */
  static final int LONGEST_CELL = 500;

  private TableFile() {}

  /** At least one sheet with at least one line; and those of which only the name is known. */
  public static List<TableSheet> read(Path file) throws UnreadableTable {
    List<TableSheet> sheets = new ArrayList<>(open(file));
    sheets.removeIf(sheet -> sheet.lines().isEmpty() && !sheet.unseen());
    if (sheets.stream().allMatch(TableSheet::unseen)) {
      throw new UnreadableTable(Reason.EMPTY);
    }
    return sheets;
  }

  private static List<TableSheet> open(Path file) throws UnreadableTable {
    Deadline deadline = new Deadline();
    if (FileKind.isWorkbook(file)) {
      Inflation.check(file);
      return Workbook.read(file, deadline);
    }
    return List.of(SeparatedText.read(file, deadline));
  }

  /** One text of a cell: what is seen in it, and no more of it than is needed. */
  static String tidy(String text) {
    String seen =
        text.replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "")
            .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
            .strip();
    return seen.length() <= LONGEST_CELL ? seen : seen.substring(0, LONGEST_CELL);
  }
}
