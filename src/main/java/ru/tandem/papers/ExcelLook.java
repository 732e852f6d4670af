package ru.tandem.papers;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look; each look is made once. */
class ExcelLook {

  private final XSSFWorkbook book;
  private final CellStyle heading;
  private final CellStyle words;
  private final CellStyle day;
  private final CellStyle month;
  private final CellStyle moment;
  private final CellStyle whole;
  private final CellStyle decimal;
  private final CellStyle percent;
  private final CellStyle link;

  ExcelLook(XSSFWorkbook book) {
    this.book = book;
    heading = heading(book);
    words = style("General");
    words.setWrapText(true);
    day = style("dd.mm.yyyy");
    month = style("mm.yyyy");
    moment = style("dd.mm.yyyy hh:mm");
    whole = style("0");
    decimal = style("0.00");
    percent = style("0 %");
    link = link(book);
  }

  private static CellStyle heading(XSSFWorkbook book) {
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(bold);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static CellStyle link(XSSFWorkbook book) {
    XSSFFont blue = book.createFont();
    blue.setColor(IndexedColors.BLUE.getIndex());
    blue.setUnderline(XSSFFont.U_SINGLE);
    CellStyle style = book.createCellStyle();
    style.setFont(blue);
    return style;
  }

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle words() {
    return words;
  }

  CellStyle day() {
    return day;
  }

  CellStyle month() {
    return month;
  }

  CellStyle moment() {
    return moment;
  }

  CellStyle whole() {
    return whole;
  }

  CellStyle decimal() {
    return decimal;
  }

  CellStyle percent() {
    return percent;
  }

  CellStyle link() {
    return link;
  }
}
