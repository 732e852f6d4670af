package ru.tandem.monitoring.bot.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assertj.core.data.Offset;
import ru.tandem.conversation.Voice;
import ru.tandem.monitoring.bot.papers.ReportPicture.Theme;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.papers.BarPicture.Bar;
import ru.tandem.papers.BarPicture.Row;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.people.Language;
import ru.tandem.programmes.Programme;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/**
 * Each bar of each picture, in the report and for the phone, is as long and is called as the same
 * figure in the chat, in the workbook, in Word and in PDF.
 */
public final class DrawnFigures {

  private static final Offset<Double> EXACTLY = Offset.offset(1e-9);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"));

  private final House house;
  private final Phone curator;
  private final Programme programme;
  private final Function<String, byte[]> papers;

  /**
   * @param papers as the curator gets them, by their codes
   */
  public DrawnFigures(
      House house, Phone curator, Programme programme, Function<String, byte[]> papers) {
    this.house = house;
    this.curator = curator;
    this.programme = programme;
    this.papers = papers;
  }

  /** Says how many bars have been compared. */
  public int tellTheSame() {
    int bars = 0;
    for (Theme theme : Theme.values()) {
      List<Row> rows = rows(theme);
      bars += rows.stream().mapToInt(row -> row.bars().size()).sum();
      switch (theme) {
        case FUNNEL -> funnel(rows);
        case WEEKS -> weeks(rows);
        case INDICATORS -> indicators(rows);
        case OUTCOME_MENTEE -> outcomes(rows, "наставляемые");
        case OUTCOME_MENTOR -> outcomes(rows, "наставники");
        case EXPECTED_MENTEE -> two(rows, "наставляемые", "EXPECTED", "Ожидания и итог");
        case EXPECTED_MENTOR -> two(rows, "наставники", "EXPECTED", "Ожидания и итог");
        case CHANGE_MENTEE -> two(rows, "наставляемые", "CHANGES", "До и после");
        case CHANGE_MENTOR -> two(rows, "наставники", "CHANGES", "До и после");
      }
    }
    return bars;
  }

  private List<Row> rows(Theme theme) {
    Voice voice = Voice.outward(Language.RU, ZoneId.of("Europe/Moscow"));
    return house
        .bean(ReportPicture.class)
        .picture(house.bean(ReportSeason.class).of(programme), theme, voice)
        .rows();
  }

  private String chat(String press) {
    house.telegram().awaitQuiet();
    curator.forges(curator.lastMessageId(), press);
    house.telegram().awaitQuiet();
    return String.join("\n", curator.botTexts().subList(from(), curator.botTexts().size()));
  }

  /** The screen, and the pictures that may follow it. */
  private int from() {
    return Math.max(0, curator.botTexts().size() - 4);
  }

  private void two(List<Row> rows, String side, String part, String inBook) {
    if (rows.isEmpty()) {
      return;
    }
    String told = chat("monitoring.part:" + programme.id() + ":" + part);
    String word = WordFile.text(papers.apply("final-report"));
    String pdf = PdfFile.text(papers.apply("final-report-pdf"));
    for (Row row : rows) {
      String first = row.bars().get(0).shown();
      String second = row.bars().get(1).shown();
      assertThat(told).contains(row.name() + ": " + first + " → " + second);
      assertThat(pdf).contains(row.name() + ": " + first + " – " + second);
      assertThat(word)
          .containsPattern(side + "\t" + row.name() + "\t\\d+\t" + first + "\t" + second);
      XSSFSheet sheet = book();
      int line = line(sheet, side, inBook, row.name());
      number(sheet, line, 4).isCloseTo(row.bars().get(0).value(), EXACTLY);
      number(sheet, line, 5).isCloseTo(row.bars().get(1).value(), EXACTLY);
    }
    if (part.equals("EXPECTED")) {
      String summary = chat("monitoring.summary:" + programme.id());
      rows.forEach(row -> assertThat(summary).contains(row.name() + ": " + shown(row, " → ")));
    }
  }

  private static String shown(Row row, String between) {
    return String.join(between, row.bars().stream().map(Bar::shown).toList());
  }

  private XSSFSheet book() {
    return ExcelFile.open(papers.apply("summary-book")).getSheet("Цифры");
  }

  private static int line(XSSFSheet sheet, String side, String part, String title) {
    List<List<String>> lines = ExcelFile.lines(sheet);
    return IntStream.range(0, lines.size())
        .filter(one -> lines.get(one).subList(0, 3).equals(List.of(side, part, title)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no “" + title + "” in the workbook"));
  }

  private static org.assertj.core.api.AbstractDoubleAssert<?> number(
      XSSFSheet sheet, int line, int column) {
    return assertThat(sheet.getRow(line).getCell(column).getNumericCellValue());
  }

  private void outcomes(List<Row> rows, String side) {
    if (rows.isEmpty()) {
      return;
    }
    String told = chat("monitoring.part:" + programme.id() + ":OUTCOMES");
    String word = WordFile.text(papers.apply("final-report"));
    String pdf = PdfFile.text(papers.apply("final-report-pdf"));
    for (Row row : rows) {
      String share = row.bars().get(0).shown();
      assertThat(told).contains(row.name() + " " + share + " (людей");
      assertThat(pdf).contains(row.name() + " " + share + " (людей");
      assertThat(word).contains(side + "\t" + row.name() + "\t").contains("\t" + share);
      XSSFSheet sheet = book();
      double whole =
          sheet
              .getRow(line(sheet, side, "Ответ «да»", row.name()))
              .getCell(10)
              .getNumericCellValue();
      assertThat((double) Math.round(whole * 100)).isEqualTo(row.bars().get(0).value());
    }
  }

  private void funnel(List<Row> rows) {
    String told = chat("monitoring.summary:" + programme.id());
    assertThat(rows).hasSize(9);
    rows.forEach(row -> assertThat(told).contains(row.name() + ": " + shown(row, " · ")));
  }

  /** Week by week as many as the log of meetings has. */
  private void weeks(List<Row> rows) {
    XSSFSheet log = ExcelFile.open(papers.apply("meeting-log")).getSheet("Встречи");
    Map<LocalDate, Integer> held = new TreeMap<>();
    for (int i = 1; i <= log.getLastRowNum(); i++) {
      if (log.getRow(i).getCell(8).getStringCellValue().equals("состоялась")) {
        LocalDate day = log.getRow(i).getCell(1).getLocalDateTimeCellValue().toLocalDate();
        held.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum);
      }
    }
    assertThat(rows.stream().map(row -> row.name() + " " + shown(row, "")).toList())
        .isEqualTo(
            held.entrySet().stream()
                .map(one -> "с " + DAY.format(one.getKey()) + " " + one.getValue())
                .toList());
  }

  private void indicators(List<Row> rows) {
    if (!rows.isEmpty()) {
      String told = chat("monitoring.indicators:" + programme.id());
      for (Row row : rows) {
        assertThat(told)
            .containsPattern(
                "• "
                    + row.name()
                    + ": "
                    + row.bars().get(0).shown()
                    + " \\([^)]*\\), цель "
                    + row.bars().get(1).shown());
      }
    }
  }
}
