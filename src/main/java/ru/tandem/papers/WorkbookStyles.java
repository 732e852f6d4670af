package ru.tandem.papers;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Knows which looks of a workbook's cells are those of a day. */
final class WorkbookStyles {

  private static final int MOST = 65_536;

  /** Those that every program knows without being told. */
  private static final Set<Integer> USUAL = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50);

  private final Set<Integer> formats = new HashSet<>(USUAL);
  private final BitSet days = new BitSet();

  static WorkbookStyles none() {
    return new WorkbookStyles();
  }

  static WorkbookStyles of(XmlPart part) throws UnreadableTable {
    WorkbookStyles styles = new WorkbookStyles();
    boolean cells = false;
    for (int i = 0; part.next(); ) {
      if (part.begins("numFmt")
          && styles.formats.size() < MOST
          && part.attribute("formatCode").filter(styles::isDay).isPresent()) {
        part.number("numFmtId").ifPresent(styles.formats::add);
      } else if (part.begins("cellXfs")) {
        cells = true;
      } else if (part.ends("cellXfs")) {
        return styles;
      } else if (cells && part.begins("xf") && i < MOST) {
        styles.days.set(i++, styles.formats.contains(part.number("numFmtId").orElse(0)));
      }
    }
    return styles;
  }

  /** A year or a month by its day; hours alone are no day. */
  private boolean isDay(String format) {
    String bare =
        format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "");
    return bare.contains("yy") || bare.contains("d") && !bare.contains("red");
  }

  boolean isDay(int style) {
    return days.get(style);
  }
}
