package ru.tandem.papers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.papers.UnreadableTable.Reason;

/** Text with a separator between the columns, whichever of the usual ones it is. */
final class SeparatedText {

  private static final long LARGEST = 4L << 20;
  private static final String SEPARATORS = ";\t|,";
  private static final int TRIED = 20;

  /** A cell may hold a line break or two; more of them are the rest of the file. */
  private static final int MOST_BREAKS = 5;

  private SeparatedText() {}

  static TableSheet read(Path file) throws UnreadableTable {
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableTable(Reason.TOO_BIG);
      }
      String text = Decoding.text(Files.readAllBytes(file));
      return new TableSheet("", lines(text, separator(text)));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private static List<TableLine> lines(String text, char separator)
      throws IOException, UnreadableTable {
    List<TableLine> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> records = reader(text, separator)) {
      for (CsvRecord record : records) {
        TableLine line = line(record);
        if (!line.isBlank()) {
          lines.add(line);
        }
        if (lines.size() > TableFile.MOST_LINES) {
          throw new UnreadableTable(Reason.TOO_MANY_LINES);
        }
      }
    }
    return lines;
  }

  private static CsvReader<CsvRecord> reader(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(text);
  }

  private static TableLine line(CsvRecord record) throws UnreadableTable {
    List<String> cells = new ArrayList<>();
    for (String cell : record.getFields()) {
      if (cell.chars().filter(c -> c == '\n').count() > MOST_BREAKS) {
        throw new UnreadableTable(Reason.OPEN_QUOTE, (int) record.getStartingLineNumber());
      }
      if (cells.size() < TableFile.MOST_COLUMNS) {
        cells.add(TableFile.tidy(cell));
      }
    }
    return new TableLine((int) record.getStartingLineNumber(), cells);
  }

  /** The one that splits most lines into as many parts; a text in one column has none. */
  private static char separator(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(TRIED).toList();
    char best = SEPARATORS.charAt(0);
    long most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      long agreeing = agreeing(first, candidate);
      if (agreeing > most) {
        most = agreeing;
        best = candidate;
      }
    }
    return best;
  }

  private static long agreeing(List<String> lines, char separator) {
    long most = 0;
    for (String one : lines) {
      long parts = count(one, separator);
      if (parts > 0) {
        most =
            Math.max(most, lines.stream().filter(line -> count(line, separator) == parts).count());
      }
    }
    return most;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
