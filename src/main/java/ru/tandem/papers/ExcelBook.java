package ru.tandem.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of tables that can be worked with at once: a heading that stays, filters, columns as
 * wide as what stands in them, days that are days and numbers that are numbers.
 */
public final class ExcelBook {

  /** A column is as wide as its longest words, within reason. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 40;
  private static final int UNITS = 256;
  private static final int ROOM_FOR_THE_FILTER = 4;
  private static final int LONGEST_CELL = 32_000;

  /** Where something stands: shown as an address, and one tap leads there. */
  public record Place(String address) {

    /** The cells of a column from the first to the last line below the heading. */
    public static Place column(String sheet, int column, int lines) {
      String letter = CellReference.convertNumToColString(column);
      return new Place("'" + name(sheet) + "'!" + letter + "2:" + letter + (lines + 1));
    }
  }

  /** A share between 0 and 1, shown in percent. */
  public record Share(double value) {}

  private final String nothing;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final ExcelLook look = new ExcelLook(book);

  /** A table without a line is a heading, and no more. */
  public ExcelBook() {
    this("");
  }

  /**
   * @param nothing what stands below a heading that has no line yet
   */
  public ExcelBook(String nothing) {
    this.nothing = nothing;
  }

  /**
   * @param lines words, numbers, days, months, moments, shares and places; null for nothing
   */
  public ExcelBook sheet(String name, List<String> heading, List<List<Object>> lines) {
    XSSFSheet sheet = book.createSheet(name(name));
    int[] widths = new int[heading.size()];
    XSSFRow top = sheet.createRow(0);
    for (int i = 0; i < heading.size(); i++) {
      Cell cell = top.createCell(i);
      cell.setCellValue(heading.get(i));
      cell.setCellStyle(look.heading());
      widths[i] = heading.get(i).length() + ROOM_FOR_THE_FILTER;
    }
    for (List<Object> line : told(lines)) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], write(row.createCell(i), line.get(i)));
      }
    }
    for (int i = 0; i < widths.length; i++) {
      int wide = Math.min(Math.max(widths[i], NARROWEST), WIDEST);
      sheet.setColumnWidth(i, (wide + 1) * UNITS);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(
        new CellRangeAddress(0, sheet.getLastRowNum(), 0, Math.max(0, heading.size() - 1)));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    return this;
  }

  private List<List<Object>> told(List<List<Object>> lines) {
    return lines.isEmpty() && !nothing.isEmpty() ? List.of(List.of(nothing)) : lines;
  }

  private static String name(String wanted) {
    return WorkbookUtil.createSafeSheetName(wanted);
  }

  /** Says how much room it takes. */
  private int write(Cell cell, Object value) {
    if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      return styled(cell, look.day(), "31.12.2026");
    } else if (value instanceof YearMonth month) {
      cell.setCellValue(month.atDay(1));
      return styled(cell, look.month(), "09.2026");
    } else if (value instanceof LocalDateTime moment) {
      cell.setCellValue(moment);
      return styled(cell, look.moment(), "31.12.2026 23:59");
    } else if (value instanceof Share share) {
      cell.setCellValue(share.value());
      return styled(cell, look.percent(), "100 %");
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
      boolean whole = number instanceof Integer || number instanceof Long;
      return styled(cell, whole ? look.whole() : look.decimal(), "1000,00");
    } else if (value instanceof Place place) {
      return write(cell, place);
    }
    String words = value == null ? "" : String.valueOf(value);
    cell.setCellValue(words.substring(0, Math.min(words.length(), LONGEST_CELL)));
    cell.setCellStyle(look.words());
    return words.lines().mapToInt(String::length).max().orElse(0);
  }

  private static int styled(Cell cell, CellStyle style, String longest) {
    cell.setCellStyle(style);
    return longest.length();
  }

  private int write(Cell cell, Place place) {
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place.address());
    cell.setCellValue(place.address());
    cell.setHyperlink(link);
    cell.setCellStyle(look.link());
    return place.address().length();
  }

  /** The cell of a line and column of a sheet gets a name by which it can be asked for. */
  public ExcelBook named(String name, String sheet, int column, int line) {
    Name cell = book.createName();
    cell.setNameName(name);
    String letter = CellReference.convertNumToColString(column);
    cell.setRefersToFormula("'" + name(sheet) + "'!$" + letter + "$" + (line + 2));
    return this;
  }

  public byte[] xlsx() {
    try (XSSFWorkbook open = book;
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      open.write(file);
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
