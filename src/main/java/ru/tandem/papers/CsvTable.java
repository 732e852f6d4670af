package ru.tandem.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table that a spreadsheet of a Russian office opens with a double click. */
public final class CsvTable {

  /** Tells the spreadsheet that it is UTF-8. */
  private static final char MARK = '\uFEFF';

  private final StringBuilder rows = new StringBuilder().append(MARK);

  public CsvTable row(List<String> cells) {
    rows.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";"))).append("\r\n");
    return this;
  }

  /** In quotes; what a spreadsheet would take for a formula stays the words that it is. */
  private static String cell(String words) {
    String safe = words.matches("(?s)[=@\\t\\r-].*|\\+\\D.*") ? "'" + words : words;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  public byte[] bytes() {
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }
}
