package ru.tandem.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What somebody reads who opens an XLSX. */
public final class ExcelFile {

  private ExcelFile() {}

  public static XSSFWorkbook open(byte[] xlsx) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is shown, cell by cell. */
  public static List<List<String>> lines(XSSFSheet sheet) {
    DataFormatter shown = new DataFormatter();
    List<List<String>> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> line = new ArrayList<>();
      for (Cell cell : row) {
        line.add(shown.formatCellValue(cell));
      }
      lines.add(line);
    }
    return lines;
  }
}
