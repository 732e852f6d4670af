package ru.tandem.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.papers.UnreadableTable.Reason;

/**
 * A table that somebody sent: a workbook (XLSX) or text with separators. What it is, is told by its
 * content and not by its name. Whatever is in it, little memory is taken.
 */
public final class TableFile {

  /** More filled lines than that are not read. */
  public static final int MOST_LINES = 5_000;

  /** What stands further to the right is left out. */
  static final int MOST_COLUMNS = 50;

  /** What stands further in a cell is left out. */
  static final int LONGEST_CELL = 500;

  private static final String WORKBOOK = "PK\u0003\u0004";
  private static final String OLD_WORKBOOK = "\u00d0\u00cf\u0011\u00e0";
  private static final String PDF = "%PDF";
  private static final String RICH_TEXT = "{\\rt";

  private TableFile() {}

  /** At least one sheet with at least one line. */
  public static List<TableSheet> read(Path file) throws UnreadableTable {
    List<TableSheet> sheets = new ArrayList<>(open(file));
    sheets.removeIf(sheet -> sheet.lines().isEmpty());
    if (sheets.isEmpty()) {
      throw new UnreadableTable(Reason.EMPTY);
    }
    return sheets;
  }

  private static List<TableSheet> open(Path file) throws UnreadableTable {
    String beginning = beginning(file);
    if (beginning.equals(WORKBOOK)) {
      Inflation.check(file);
      return Workbook.read(file);
    } else if (beginning.equals(OLD_WORKBOOK)) {
      throw new UnreadableTable(Reason.OLD_OR_LOCKED);
    } else if (beginning.equals(PDF) || beginning.equals(RICH_TEXT)) {
      throw new UnreadableTable(Reason.NOT_A_TABLE);
    }
    return List.of(SeparatedText.read(file));
  }

  private static String beginning(Path file) throws UnreadableTable {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UnreadableTable(Reason.BROKEN);
    }
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
