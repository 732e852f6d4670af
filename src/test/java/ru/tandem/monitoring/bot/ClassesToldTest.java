package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Who is satisfied is told by class too: the same in the chat and on every paper. */
class ClassesToldTest {

  private static final String FIFTH = "5 класс: 80 % (ответили 5)";
  private static final String SEVENTH = "7 класс: 100 % (ответили 6)";

  @Test
  void theChatTheBookTheReportAndThePdfTellTheSameOfEachClass() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
      for (int i = 0; i < 11; i++) {
        Phone pupil = school.mentee("Ученик " + "абвгдежзикл".charAt(i), "2013-03-14");
        school.pair(school.mentor("Наставник " + "абвгдежзикл".charAt(i), "2009-03-14"), pupil);
        isIn(house, school, i < 5 ? "5А" : "7Б", pupil);
        answers(school, pupil, i == 0 ? 3 : 9);
      }
      marina.says("/menu").presses("Осень").presses("Итоги").presses("Мониторинг");
      marina.sees(FIFTH).sees(SEVENTH);
      assertThat(
              ExcelFile.lines(ExcelFile.open(file(school, marina, "summary-book")).getSheetAt(0)))
          .anySatisfy(line -> assertThat(line).contains("5 класс", "5"))
          .anySatisfy(line -> assertThat(line).contains("7 класс", "6"));
      assertThat(WordFile.text(file(school, marina, "final-report"))).contains(FIFTH, SEVENTH);
      assertThat(PdfFile.text(file(school, marina, "final-report-pdf"))).contains(FIFTH, SEVENTH);
    }
  }

  private static byte[] file(SmallSchool school, Phone curator, String code) {
    Map<String, String> titles =
        Map.of(
            "summary-book", "Цифры мониторинга",
            "final-report", "Итоговый аналитический отчёт",
            "final-report-pdf", "Итоговый отчёт в PDF");
    String give = "documents.give:" + school.programme() + ":" + code + ":0";
    curator.forges(curator.lastMessageId(), give).sees(titles.get(code));
    return curator.receivesFile(titles.get(code));
  }

  private static void isIn(House house, SmallSchool school, String schoolClass, Phone child) {
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

  /** The same answer to every question on a scale, and yes to the others. */
  private static void answers(SmallSchool school, Phone phone, int value) {
    for (String id : List.of("pupil-pupil-mentee-first", "pupil-pupil-mentee-final")) {
      Questionnaire asked = school.bean(Questionnaires.class).byId(id).orElseThrow();
      Map<String, JsonNode> answers = new HashMap<>();
      for (Item item : asked.items()) {
        if (item.kind() == Kind.SCALE) {
          answers.put(item.key(), StringNode.valueOf(String.valueOf(value)));
        } else if (item.kind() == Kind.YESNO) {
          answers.put(item.key(), StringNode.valueOf("yes"));
        }
      }
      String subject = school.part(phone).subject();
      school.in(
          () ->
              school
                  .bean(AnswerQuestionnaire.class)
                  .by(school.person(phone).id(), asked, subject, answers));
    }
  }
}
