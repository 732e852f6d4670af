package ru.tandem.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.papers.UnreadableTable.Reason;

/** Goes through the XML of one sheet and keeps of it what a table is made of. */
final class SheetLines {

  /** What a sheet can hold at all; whatever says more was not made by a spreadsheet. */
  private static final int WIDEST = 16_384;

  private static final int HIGHEST = 1_048_576;

  /** Formatted, but empty ones among them. */
  private static final int MOST_ROWS = 50_000;

  private static final int MOST_CELLS = 1_000_000;
  private static final int MOST_LETTERS = 8 << 20;
  private static final int MOST_MERGED = 10_000;

  /** From the first day that some workbooks count from to the one of the others. */
  private static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,25}(\\.\\d{0,25})?([eE][+-]?\\d{1,2})?");

  private final WorkbookTexts texts;
  private final WorkbookStyles styles;
  private final boolean from1904;
  private final int room;
  private final List<TableLine> lines = new ArrayList<>();
  private final List<MergedCells> merged = new ArrayList<>();
  private final Set<Integer> hidden = new HashSet<>();
  private int rows;
  private int cells;
  private int letters;
  private int row;
  private int column;

  SheetLines(WorkbookTexts texts, WorkbookStyles styles, boolean from1904, int room) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
    this.room = room;
  }

  TableSheet read(String name, XmlPart part) throws UnreadableTable {
    while (part.next()) {
      if (part.begins("row")) {
        row(part);
      } else if (part.begins("col") && part.flag("hidden")) {
        hide(part.number("min").orElse(1), part.number("max").orElse(0));
      } else if (part.begins("mergeCell") && merged.size() < MOST_MERGED) {
        part.attribute("ref").flatMap(SheetLines::range).ifPresent(merged::add);
      }
    }
    return new TableSheet(name, lines, merged, hidden, false);
  }

  private void hide(int first, int last) {
    for (int i = first; i <= Math.min(last, TableFile.MOST_COLUMNS); i++) {
      hidden.add(i - 1);
    }
  }

  private void row(XmlPart part) throws UnreadableTable {
    row = part.number("r").orElse(row + 1);
    column = -1;
    if (row > HIGHEST) {
      throw new UnreadableTable(Reason.TOO_WIDE);
    }
    boolean unseen = part.flag("hidden");
    List<String> texts = new ArrayList<>();
    Map<Integer, List<String>> broken = new HashMap<>();
    while (part.next() && !part.ends("row")) {
      if (part.begins("c")) {
        cell(part, texts, broken);
      }
    }
    keep(new TableLine(row, texts, broken, unseen));
  }

  private void keep(TableLine line) throws UnreadableTable {
    if (!line.isBlank()) {
      lines.add(line);
    }
    if (lines.size() > room || ++rows > MOST_ROWS) {
      throw new UnreadableTable(Reason.TOO_MANY_LINES);
    }
  }

  private void cell(XmlPart part, List<String> texts, Map<Integer, List<String>> broken)
      throws UnreadableTable {
    Optional<String> place = part.attribute("r");
    column = place.isPresent() ? column(place.get()) : column + 1;
    if (column >= WIDEST) {
      throw new UnreadableTable(Reason.TOO_WIDE);
    }
    if (++cells > MOST_CELLS) {
      throw new UnreadableTable(Reason.TOO_BIG);
    }
    CellText text = text(part);
    if (text.whole().isEmpty()) {
      return;
    }
    if (column >= TableFile.MOST_COLUMNS) {
      throw new UnreadableTable(Reason.TOO_WIDE);
    }
    while (texts.size() <= column) {
      texts.add("");
    }
    texts.set(column, text.whole());
    if (!text.parts().isEmpty()) {
      broken.put(column, text.parts());
    }
  }

  /** The number of the column, from 0; too great a one when it is none. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && !Character.isDigit(place.charAt(i)); i++) {
      char letter = place.charAt(i);
      column = letter < 'A' || letter > 'Z' ? WIDEST + 1 : column * 26 + letter - 'A' + 1;
      if (column > WIDEST) {
        return WIDEST;
      }
    }
    return column - 1;
  }

  private static Optional<MergedCells> range(String reference) {
    Matcher range = RANGE.matcher(reference);
    return range.matches()
        ? Optional.of(
            new MergedCells(
                Integer.parseInt(range.group(2)),
                Integer.parseInt(range.group(4)),
                column(range.group(1)),
                column(range.group(3))))
        : Optional.empty();
  }

  private CellText text(XmlPart part) throws UnreadableTable {
    String type = part.attribute("t").orElse("n");
    boolean day = from1904 && styles.isDay(part.number("s").orElse(0));
    StringBuilder value = new StringBuilder();
    CellText inline = CellText.EMPTY;
    boolean inside = false;
    while (part.next() && !part.ends("c")) {
      if (part.begins("is")) {
        inline = CellText.until(part, "is");
      } else if (part.begins("v") || part.ends("v")) {
        inside = part.begins("v");
      } else if (inside && part.isText()) {
        part.addTo(value, TableFile.LONGEST_CELL);
      }
    }
    CellText text =
        switch (type) {
          case "inlineStr" -> inline;
          case "s" -> texts.get(value.toString());
          case "e" -> CellText.EMPTY;
          case "n" -> CellText.of(number(value.toString().strip(), day));
          default -> CellText.of(value.toString());
        };
    // what is shared is held once, however many cells show it
    letters += type.equals("s") ? 0 : text.whole().length();
    if (letters > MOST_LETTERS) {
      throw new UnreadableTable(Reason.TOO_BIG);
    }
    return text;
  }

  /** A long number stays as it was typed: a phone is none to be shown by its power of ten. */
  private static String number(String written, boolean from1904) {
    if (!NUMBER.matcher(written).matches()) {
      return written;
    }
    BigDecimal number = new BigDecimal(written);
    // less than a day is an hour, and hours are counted alike
    boolean shifted = from1904 && number.compareTo(BigDecimal.ONE) >= 0;
    BigDecimal plain = shifted ? number.add(FROM_1904) : number;
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }
}
