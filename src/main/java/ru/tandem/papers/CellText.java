package ru.tandem.papers;

import java.util.List;

/**
 * What stands in a cell.
 *
 * @param whole in one line
 * @param parts line by line; empty where there is only one
 */
record CellText(String whole, List<String> parts) {

  static final CellText EMPTY = new CellText("", List.of());

  /** Enough for the longest that is kept, with its spaces. */
  private static final int LONGEST_READ = 4 * TableFile.LONGEST_CELL;

  private static final int MOST_PARTS = 30;

  static CellText of(String written) {
    String whole = TableFile.tidy(written);
    if (whole.isEmpty()) {
      return EMPTY;
    }
    boolean broken = written.strip().indexOf('\n') >= 0 || written.strip().indexOf('\u000b') >= 0;
    return new CellText(whole, broken ? parts(written) : List.of());
  }

  private static List<String> parts(String written) {
    List<String> parts =
        List.of(written.split("[\\n\\u000b]")).stream()
            .map(TableFile::tidy)
            .filter(part -> !part.isEmpty())
            .limit(MOST_PARTS)
            .toList();
    return parts.size() > 1 ? parts : List.of();
  }

  /** All texts in the element that begins here, but those that only say how it is pronounced. */
  static CellText until(XmlPart part, String end) throws UnreadableTable {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    boolean spoken = false;
    while (part.next() && !part.ends(end)) {
      if (part.begins("rPh") || part.ends("rPh")) {
        spoken = part.begins("rPh");
      } else if (part.begins("t") || part.ends("t")) {
        inside = part.begins("t");
      } else if (inside && !spoken && part.isText()) {
        part.addTo(text, LONGEST_READ);
      }
    }
    return of(text.toString());
  }
}
