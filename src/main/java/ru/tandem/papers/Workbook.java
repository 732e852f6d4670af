package ru.tandem.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import ru.tandem.papers.UnreadableTable.Reason;

/** The visible sheets of an XLSX file, line by line. */
final class Workbook {

  /** Formatted, but empty ones among them. */
  private static final int MOST_ROWS = 50_000;

  /** What has been read and tidied: a text that stands in many cells is held once. */
  private final Map<String, String> tidied = new HashMap<>();

  private Workbook() {}

  static List<TableSheet> read(Path file) throws UnreadableTable {
    return new Workbook().sheets(file);
  }

  private List<TableSheet> sheets(Path file) throws UnreadableTable {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<TableSheet> sheets = new ArrayList<>();
      int room = TableFile.MOST_LINES;
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          List<TableLine> lines = lines(sheet, room);
          room -= lines.size();
          sheets.add(new TableSheet(TableFile.tidy(sheet.getName()), lines));
        }
      }
      return sheets;
    } catch (IOException | RuntimeException e) {
      // the library complains in many ways of a workbook that is not put together as it should be
      throw new UnreadableTable(Reason.BROKEN);
    }
  }

  private List<TableLine> lines(Sheet sheet, int room) throws IOException, UnreadableTable {
    List<TableLine> lines = new ArrayList<>();
    int seen = 0;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        TableLine line = line(each.next());
        seen++;
        if (!line.isBlank()) {
          lines.add(line);
        }
        if (lines.size() > room || seen > MOST_ROWS) {
          throw new UnreadableTable(Reason.TOO_MANY_LINES);
        }
      }
    }
    return lines;
  }

  private TableLine line(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), TableFile.MOST_COLUMNS); i++) {
      cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
    }
    return new TableLine(row.getRowNum(), cells);
  }

  /** A long number stays as it was typed: a phone is none to be shown by its power of ten. */
  private String text(Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      return "";
    }
    return tidied.computeIfAbsent(
        cell.getType() == CellType.NUMBER
            ? cell.asNumber().stripTrailingZeros().toPlainString()
            : cell.getText(),
        TableFile::tidy);
  }
}
