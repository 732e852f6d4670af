package ru.tandem.papers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.tandem.papers.UnreadableTable.Reason;

/** Text with a separator between the columns, whichever of the usual ones it is. */
final class SeparatedText {

  private static final long LARGEST = 4L << 20;
  private static final String SEPARATORS = ";\t|,";
  private static final int TRIED = 20;
  private static final int LONGEST_LINE = 64 << 10;
  private static final int MOST_SEPARATORS = 4096;

  /** A cell may hold a line break or two; more of them are the rest of the file. */
  private static final int MOST_BREAKS = 5;

  /** A whole cell between quotation marks, whatever stands in it. */
  private static final Pattern QUOTED =
      Pattern.compile("(?m)(?<=^|[;\\t|,])\"(?:[^\"]++|\"\")*+\"(?=[ \\r]*$|[;\\t|,])");

  private SeparatedText() {}

  static TableSheet read(Path file, Deadline deadline) throws UnreadableTable {
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableTable(Reason.TOO_BIG);
      }
      String text = Decoding.text(Files.readAllBytes(file));
      check(text);
      return new TableSheet("", lines(text, separator(text), deadline));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  /** No line is longer, and none has more columns, than a table of people can have. */
  private static void check(String text) throws UnreadableTable {
    int length = 0;
    int separators = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      boolean ends = one == '\n' || one == '\r';
      length = ends ? 0 : length + 1;
      separators = ends ? 0 : separators + (SEPARATORS.indexOf(one) < 0 ? 0 : 1);
      if (separators > MOST_SEPARATORS) {
        throw new UnreadableTable(Reason.TOO_WIDE);
      } else if (length > LONGEST_LINE) {
        throw new UnreadableTable(Reason.TOO_BIG);
      }
    }
  }

  private static List<TableLine> lines(String text, char separator, Deadline deadline)
      throws IOException, UnreadableTable {
    List<TableLine> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> records = reader(text, separator)) {
      for (CsvRecord record : records) {
        deadline.step();
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
    Map<Integer, List<String>> broken = new HashMap<>();
    for (String cell : record.getFields()) {
      if (cell.chars().filter(c -> c == '\n').count() > MOST_BREAKS) {
        throw new UnreadableTable(Reason.OPEN_QUOTE, (int) record.getStartingLineNumber());
      }
      CellText text = CellText.of(cell);
      if (!text.parts().isEmpty()) {
        broken.put(cells.size(), text.parts());
      }
      cells.add(text.whole());
    }
    TableLine line = new TableLine((int) record.getStartingLineNumber(), cells, broken, false);
    if (cells.stream().skip(TableFile.MOST_COLUMNS).anyMatch(cell -> !cell.isEmpty())) {
      throw new UnreadableTable(Reason.TOO_WIDE);
    }
    return line;
  }

  /** The one that splits most lines into as many parts; a text in one column has none. */
  private static char separator(String text) {
    String begin = text.substring(0, Math.min(text.length(), LONGEST_LINE));
    List<String> first =
        QUOTED
            .matcher(begin)
            .replaceAll("")
            .lines()
            .filter(line -> !line.isBlank())
            .limit(TRIED)
            .toList();
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
