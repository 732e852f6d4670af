package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.FullCycles;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Who joins a group on the way was at none of its earlier meetings: no paper says so. */
class LateJoinerCountedTest {

  private static final Map<String, String> TITLES =
      Map.of(
          "mentee-register", "Реестр наставляемых",
          "january-sheet", "Лист к 20 января",
          "hours-book", "Книжка часов",
          "monthly-sheet", "Ведомость по месяцам",
          "meeting-log", "Журнал встреч");

  @Test
  void theMeetingsOfAGroupAreThoseOfWhoBelongedToItThen() {
    try (House house = House.onSqlite()) {
      house.travel("2026-09-08T10:00");
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone vera = school.mentee("Вера Зимина", "2013-04-15");
      TandemId group = school.pair(misha, anya);
      // told of afterwards: whoever began the group was there
      school.met(group, misha, anya, "2026-09-08T09:00");
      house.travel("2026-09-29T18:00");
      school.met(group, misha, anya, "2026-09-29T15:00");
      joins(school, group, vera);
      assertThat(step(school, vera)).isEqualTo(Step.PAIRED);
      house.travel("2026-10-06T18:00");
      school.met(group, misha, anya, "2026-10-06T15:00");
      assertThat(step(school, vera)).isNotEqualTo(Step.PAIRED);

      XSSFSheet register = sheet(school, marina, "mentee-register", "Наставляемые");
      assertThat(line(register, 1, "Аня Лисицына").get(10)).isEqualTo("3");
      assertThat(line(register, 1, "Вера Зимина").get(10)).isEqualTo("1");
      XSSFSheet january = sheet(school, marina, "january-sheet", "Люди");
      assertThat(line(january, 1, "Аня Лисицына").subList(9, 11))
          .containsExactly("08.09.2026", "3");
      assertThat(line(january, 1, "Вера Зимина").subList(9, 11)).containsExactly("06.10.2026", "1");
      assertThat(cycle(school, anya)).isEqualTo(3);
      assertThat(cycle(school, vera)).isOne();
      marina.forges(
          marina.lastMessageId(), "documents.many:" + school.programme() + ":portfolio:0");
      marina.presses("Вера Зимина").sees("Данные в файле");
      assertThat(WordFile.text(marina.receivesFile("Портфолио наставляемого – Вера")))
          .contains("1\tМиша Орлов\t\t29 сентября 2026\t1");

      assertThat(column(sheet(school, marina, "meeting-log", "Встречи"), 3))
          .containsExactly("Аня Лисицына", "Аня Лисицына", "Аня Лисицына, Вера Зимина");
      assertThat(column(sheet(school, marina, "hours-book", "Встречи"), 2))
          .containsExactly("Аня Лисицына", "Аня Лисицына", "Аня Лисицына, Вера Зимина");
      assertThat(column(sheet(school, marina, "monthly-sheet", "По месяцам"), 3))
          .containsExactly("Аня Лисицына", "Аня Лисицына, Вера Зимина");
    }
  }

  private static void joins(SmallSchool school, TandemId group, Phone mentee) {
    school.in(
        () ->
            ReflectionTestUtils.invokeMethod(
                school.bean(FormTandem.class),
                "join",
                school.bean(Tandems.class).get(group),
                school.bean(Participants.class).get(school.part(mentee)),
                Instant.parse("2026-09-29T15:00:00Z")));
  }

  private static Step step(SmallSchool school, Phone phone) {
    return school.bean(Participants.class).get(school.part(phone)).step();
  }

  private static int cycle(SmallSchool school, Phone phone) {
    return school.in(
        () ->
            school
                .bean(FullCycles.class)
                .of(school.bean(Programmes.class).get(school.programme()))
                .get(school.part(phone))
                .meetings());
  }

  private static List<String> line(XSSFSheet sheet, int column, String name) {
    return ExcelFile.lines(sheet).stream()
        .filter(line -> line.get(column).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> column(XSSFSheet sheet, int column) {
    return ExcelFile.lines(sheet).stream().skip(1).map(line -> line.get(column)).toList();
  }

  private static XSSFSheet sheet(SmallSchool school, Phone curator, String code, String sheet) {
    String give = "documents.give:" + school.programme() + ":" + code + ":0";
    curator.forges(curator.lastMessageId(), give).sees("Данные в файле");
    return ExcelFile.open(curator.receivesFile(TITLES.get(code))).getSheet(sheet);
  }
}
