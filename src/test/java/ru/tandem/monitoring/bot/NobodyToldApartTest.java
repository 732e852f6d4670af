package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.timetable.NightFell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The attack: all that chat, pictures, papers, exports and the operator's table tell of answers is
 * taken down, then one person answers, or leaves, or goes to another class, and it is taken down
 * again. Whatever differs tells of one person; nothing may.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyToldApartTest {

  private static final List<String> PARTS =
      List.of("QUALITY", "EXPECTED", "CHANGES", "OUTCOMES", "SWOT", "ADVICE");
  private static final List<String> PICTURES =
      List.of("EXPECTED_MENTEE", "EXPECTED_MENTOR", "CHANGE_MENTEE", "OUTCOME_MENTEE");
  private static final List<String> PAPERS =
      List.of("summary-book", "final-report", "final-report-pdf", "site-pack");

  /** What stays to be read of a closed season, without the day on which it is read. */
  private static final Set<String> STAYS =
      Set.of(
          "marina QUALITY",
          "marina EXPECTED",
          "marina CHANGES",
          "marina OUTCOMES",
          "head QUALITY",
          "EXPECTED_MENTEE",
          "OUTCOME_MENTEE",
          "summary-book",
          "operator's book");

  private House house;
  private SmallSchool school;
  private Phone marina;
  private Phone head;
  private Phone operator;
  private final List<Phone> mentees = new ArrayList<>();

  @BeforeAll
  void elevenOfSeventeenHaveAnswered() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    head = school.staff("Пётр Ильич Громов", StaffRole.OBSERVER);
    operator = house.operator().opens("");
    for (int i = 0; i < 17; i++) {
      Phone mentee = school.mentee("Ученик " + "абвгдежзиклмнопрс".charAt(i), "2013-03-14");
      isIn(i < 6 ? "5А" : "7Б", mentee);
      school.pair(
          school.mentor("Наставник " + "абвгдежзиклмнопрс".charAt(i), "2010-03-14"), mentee);
      mentees.add(mentee);
      if (i < 11) {
        answers(mentee, i % 3 == 0 ? 5 : 8, "yes");
      }
    }
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void whoAnswersLeavesOrChangesTheClassIsToldByNoDifference() throws IOException {
    Map<String, String> first = told();
    assertThat(first.get("marina QUALITY")).contains("64 %", "5 класс", "7 класс");
    assertThat(first.get("final-report-pdf")).contains("64 %");
    assertThat(first.get("operator")).contains("64 %");

    answers(mentees.get(11), 1, "no");
    same(first, "after one has answered");

    school.in(() -> house.bean(ErasePerson.class).now(school.person(mentees.get(0))));
    same(first, "after one has left");

    movesTo("7Б", mentees.get(1));
    same(first, "after one has gone to another class");

    for (int i = 12; i < 15; i++) {
      answers(mentees.get(i), 9, "yes");
    }
    same(first, "after four have answered and one has left");

    // eleven were told, five have come since; who has left stays in what was told
    answers(mentees.get(15), 9, "yes");
    Map<String, String> later = told();
    for (String what : List.of("marina QUALITY", "head QUALITY", "final-report", "operator")) {
      assertThat(later.get(what)).as(what).contains("69 %").doesNotContain("64 %");
    }
    assertThat(later.get("summary-book")).contains("16");
    answers(mentees.get(16), 1, "no");
    same(later, "after one more has answered");

    later.keySet().removeIf(what -> !STAYS.contains(what));
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    same(later, "after the closing");
    house.travel("2026-10-20T12:00");
    same(later, "when all is erased that does not stay");
  }

  private void same(Map<String, String> first, String when) throws IOException {
    Map<String, String> now = told();
    first.forEach((what, told) -> assertThat(now.get(what)).as(what + " " + when).isEqualTo(told));
  }

  /** Whatever anybody but the reader of the single answers may read of them. */
  private Map<String, String> told() throws IOException {
    Map<String, String> told = new LinkedHashMap<>();
    String id = ":" + school.programme();
    for (Phone reader : List.of(marina, head)) {
      String who = reader == marina ? "marina " : "head ";
      for (String part : PARTS) {
        told.put(who + part, screen(reader, "monitoring.part" + id + ":" + part));
      }
      told.put(who + "summary", screen(reader, "monitoring.summary" + id));
      told.put(who + "indicators", screen(reader, "monitoring.indicators" + id));
    }
    for (String theme : PICTURES) {
      told.put(theme, picture("monitoring.picture" + id + ":" + theme));
    }
    for (String code : PAPERS) {
      told.put(code, paper(code));
    }
    school.publish(new NightFell(house.now()));
    told.put("operator", screen(operator, "monitoring.compare:0"));
    operator.forges(operator.lastMessageId(), "monitoring.compare.file");
    house.telegram().awaitQuiet();
    told.put("operator's book", book(operator.receivesFile("xlsx")));
    told.replaceAll((what, text) -> withoutCounts(text));
    return told;
  }

  /** How many could answer, and how many answers wait to be told, says nothing of what they are. */
  private static String withoutCounts(String text) {
    return text.replaceAll("ответили (\\d+) из \\d+", "ответили $1")
        .replaceAll("[•⏳ ]*Пришли ещё ответы: \\d+[^.]*\\.[^.]*\\.", "")
        .replaceAll("\\d+ · \\d+", "")
        .replaceAll("1, \\d+, \\d+, \\d+, ", "")
        .replaceAll(
            "(?iu)(наставляемых|приняты|в паре|пар[ыа]?( и групп)?|работают|завершили)[: ]+\\d+",
            "$1")
        .replaceAll(" +", " ")
        .replaceAll("\n+", "\n")
        .strip();
  }

  private String screen(Phone reader, String press) {
    reader.says("/menu");
    house.telegram().awaitQuiet();
    int before = reader.botTexts().size();
    reader.forges(reader.lastMessageId(), press);
    house.telegram().awaitQuiet();
    List<String> texts = reader.botTexts();
    return texts.size() > before
        ? String.join("\n", texts.subList(before - 1, texts.size()))
        : reader.lastMessage();
  }

  private String picture(String press) {
    marina.says("/menu");
    house.telegram().awaitQuiet();
    marina.forges(marina.lastMessageId(), press);
    house.telegram().awaitQuiet();
    return Arrays.toString(marina.receivesFile("picture.png"));
  }

  private String paper(String code) throws IOException {
    PaperKind kind = school.bean(PaperKinds.class).get(code);
    marina.forges(
        marina.lastMessageId(), "documents.give:" + school.programme() + ":" + code + ":0");
    marina.sees("Данные в файле").sees(kind.title().ru());
    byte[] file = marina.receivesFile(kind.title().ru() + "." + kind.ending());
    return switch (kind.ending()) {
      case "docx" -> WordFile.text(file);
      case "pdf" -> PdfFile.text(file);
      case "xlsx" -> book(file);
      default -> new String(PapersStoryTest.unpacked(file).get(0), StandardCharsets.UTF_8);
    };
  }

  private static String book(byte[] file) {
    XSSFWorkbook book = ExcelFile.open(file);
    StringBuilder text = new StringBuilder();
    for (Sheet sheet : book) {
      ExcelFile.lines((XSSFSheet) sheet).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private void isIn(String schoolClass, Phone child) {
    String name = school.person(child).name().orElseThrow();
    Timestamp now = Timestamp.from(house.now());
    house
        .bean(JdbcTemplate.class)
        .update(
            "insert into roster_entry (programme_id, name, folded, school_class, guardian, phones,"
                + " added_at, changed_at, person_id) values (?, ?, ?, ?, '', '', ?, ?, ?)",
            school.programme().value(),
            name,
            name.toLowerCase(),
            schoolClass,
            now,
            now,
            school.person(child).id().value());
  }

  private void movesTo(String schoolClass, Phone child) {
    house
        .bean(JdbcTemplate.class)
        .update(
            "update roster_entry set school_class = ? where person_id = ?",
            schoolClass,
            school.person(child).id().value());
  }

  private void answers(Phone phone, int value, String yes) {
    about(phone, "pupil-pupil-mentee-first", school.part(phone).subject(), 7, yes);
    about(phone, "pupil-pupil-mentee-final", school.part(phone).subject(), value, yes);
    about(phone, "pupil-self-assessment", school.part(phone).subject(), 5, yes);
    about(phone, "pupil-self-assessment", "after:" + school.part(phone), value, yes);
  }

  private void about(Phone phone, String id, String subject, int value, String yes) {
    Questionnaire asked = school.bean(Questionnaires.class).byId(id).orElseThrow();
    Map<String, JsonNode> answers = new HashMap<>();
    for (Item item : asked.items()) {
      if (item.kind() == Kind.SCALE) {
        answers.put(item.key(), StringNode.valueOf(String.valueOf(value)));
      } else if (item.kind() == Kind.YESNO) {
        answers.put(item.key(), StringNode.valueOf(yes));
      }
    }
    school.in(
        () ->
            school
                .bean(AnswerQuestionnaire.class)
                .by(school.person(phone).id(), asked, subject, answers));
  }
}
