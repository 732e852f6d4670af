package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assertj.core.data.Offset;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FullCycles;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.monitoring.bot.papers.DrawnFigures;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;

/**
 * Every paper of a season that was acted to its end: each opens, and all tell the same figures,
 * which are counted here once more from the meetings and the raw answers.
 */
final class PapersOfScene {

  private static final String MENTEES_FINAL = "pupil-pupil-mentee-final";
  private static final int SATISFIED = 7;

  private final House house;
  private final Phone curator;
  private final Programme programme;
  private final Map<String, Map<String, byte[]>> papers;

  PapersOfScene(House house, Phone curator, Programme programme) {
    this.house = house;
    this.curator = curator;
    this.programme = programme;
    this.papers = new EveryPaper(house, curator, programme).all();
  }

  void tellTheSame() {
    eachOpens();
    theMeetings();
    theAnswers();
    whoCounts();
    assertThat(new DrawnFigures(house, curator, programme, this::file).tellTheSame())
        .isGreaterThan(50);
  }

  private byte[] file(String code) {
    return papers.get(code).get(code);
  }

  private void eachOpens() {
    for (PaperKind kind : house.bean(PaperKinds.class).all()) {
      for (byte[] file : papers.getOrDefault(kind.code(), Map.of()).values()) {
        switch (kind.format()) {
          case DOCX ->
              assertThat(WordFile.text(file))
                  .as(kind.code())
                  .isNotBlank()
                  .doesNotContain("{{", ": )", ": —", "()", " , ");
          case XLSX ->
              assertThat(ExcelFile.open(file).getNumberOfSheets()).as(kind.code()).isPositive();
          case PDF -> assertThat(PdfFile.text(file)).as(kind.code()).isNotBlank();
          default -> assertThat(EveryPaper.unpacked(file)).as(kind.code()).isNotEmpty();
        }
      }
      boolean drawn = papers.containsKey(kind.code());
      assertThat(drawn && papers.get(kind.code()).isEmpty())
          .as("%s without a single one", kind.code())
          .isEqualTo(kind.of() == PaperKind.Of.PARTNER);
    }
  }

  private void theMeetings() {
    long held = house.bean(Meetings.class).countByState(programme.id()).get(MeetingState.HELD);
    String told = "Встреч состоялось: " + held;
    assertThat(WordFile.text(file("final-report"))).contains(told);
    Map<String, byte[]> site = EveryPaper.unpacked(file("site-pack"));
    assertThat(new String(site.get("index.html"), StandardCharsets.UTF_8)).contains(told);
    assertThat(
            lines("meeting-log", "Встречи").stream()
                .filter(line -> line.get(8).equals("состоялась")))
        .hasSize((int) held);
    assertThat(lines("hours-book", "Встречи")).hasSize((int) held + 1);
    assertThat(sum("hours-book", "Часы", 4)).isEqualTo(held);
    assertThat(sum("monthly-sheet", "По месяцам", 4)).isEqualTo(held);
    assertThat(sum("monthly-sheet", "По месяцам", 5))
        .isCloseTo(sum("hours-book", "Часы", 5), Offset.offset(0.001));
  }

  private List<List<String>> lines(String code, String sheet) {
    return ExcelFile.lines(ExcelFile.open(file(code)).getSheet(sheet));
  }

  private double sum(String code, String sheet, int column) {
    double sum = 0;
    for (Row row : ExcelFile.open(file(code)).getSheet(sheet)) {
      sum += row.getRowNum() == 0 ? 0 : row.getCell(column).getNumericCellValue();
    }
    return sum;
  }

  private void theAnswers() {
    Questionnaire asked = house.bean(Questionnaires.class).byId(MENTEES_FINAL).orElseThrow();
    List<Response> said = house.bean(Responses.class).latest(asked.id(), subjects());
    int satisfied = (int) said.stream().filter(PapersOfScene::isSatisfied).count();
    String share =
        Math.round(100.0 * satisfied / said.size())
            + " % (ответили "
            + said.size()
            + " из "
            + subjects().size()
            + ")";
    Item easy = asked.item("communication").orElseThrow();
    double mean = said.stream().mapToInt(one -> number(one, easy.key())).average().orElseThrow();
    String decimal = String.format(Locale.ROOT, "%.1f", mean).replace('.', ',');

    assertThat(WordFile.text(file("final-report")))
        .contains("Довольны наставляемые: " + share)
        .containsPattern("Лёгкость общения\t" + said.size() + "\t[\\d,]+\t" + decimal);
    assertThat(PdfFile.text(file("final-report-pdf"))).contains(share, "Лёгкость общения: ");
    Map<String, byte[]> site = EveryPaper.unpacked(file("site-pack"));
    assertThat(new String(site.get("index.md"), StandardCharsets.UTF_8)).contains(share);
    XSSFSheet raw = ExcelFile.open(file("raw-rows")).getSheet("Итог наставляемых");
    assertThat(
            IntStream.rangeClosed(1, said.size())
                .mapToDouble(row -> raw.getRow(row).getCell(4).getNumericCellValue())
                .average())
        .hasValue(mean);
    List<List<String>> figures = lines("summary-book", "Цифры");
    int row =
        IntStream.range(0, figures.size())
            .filter(one -> figures.get(one).get(2).equals("Лёгкость общения"))
            .findFirst()
            .orElseThrow();
    XSSFSheet sheet = ExcelFile.open(file("summary-book")).getSheet("Цифры");
    assertThat(sheet.getRow(row).getCell(5).getNumericCellValue()).isEqualTo(mean);
    curator.forges(curator.lastMessageId(), "monitoring.results:" + programme.id()).sees(share);
  }

  private List<String> subjects() {
    return house.bean(Participants.class).findByProgrammeIdOrderById(programme.id()).stream()
        .filter(one -> one.role() == ParticipantRole.MENTEE)
        .map(Participant::id)
        .map(id -> id.subject())
        .toList();
  }

  private static int number(Response one, String key) {
    return Integer.parseInt(one.text(key).orElseThrow());
  }

  /** The rule of the settings, by hand: the mean of four answers, and a yes to having liked it. */
  private static boolean isSatisfied(Response one) {
    double mean =
        Stream.of("support", "help", "satisfaction", "usefulness")
            .mapToInt(key -> number(one, key))
            .average()
            .orElseThrow();
    return mean >= SATISFIED && one.text("liked").filter("yes"::equals).isPresent();
  }

  private void whoCounts() {
    int full = house.bean(FullCycles.class).full(programme).size();
    assertThat(full).isPositive();
    assertThat(lines("january-sheet", "Люди").stream().filter(line -> line.get(12).equals("да")))
        .hasSize(full);
    XSSFSheet sheet = ExcelFile.open(file("january-sheet")).getSheet("20 января");
    double mentees = sheet.getRow(1).getCell(1).getNumericCellValue();
    assertThat(mentees).isEqualTo(full - mentors(full));
    curator.forges(curator.lastMessageId(), "monitoring.funnel:" + programme.id());
    curator.sees(full + " · весь путь пройден");
  }

  private int mentors(int full) {
    long mentees =
        house.bean(FullCycles.class).full(programme).stream()
            .map(house.bean(Participants.class)::get)
            .filter(one -> one.role() == ParticipantRole.MENTEE)
            .count();
    return (int) (full - mentees);
  }
}
