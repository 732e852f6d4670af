package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandInForMentor;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** A mentor was ill and another has held the meetings: hours, pay and thanks for them are his. */
class StandInCountedTest {

  private static final Map<String, String> TITLES =
      Map.of(
          "hours-book", "Книжка часов",
          "monthly-sheet", "Ведомость по месяцам",
          "meeting-log", "Журнал встреч");

  @Test
  void whatAStandInHasHeldIsPaidToTheStandInAndNotToTheMentorWhoWasAway() {
    try (House house = House.onSqlite()) {
      house.travel("2026-09-08T10:00");
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone lena = school.mentor("Лена Ручьёва", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      TandemId pair = school.pair(misha, anya);
      school.met(pair, misha, anya, "2026-09-08T09:00");
      standsIn(school, pair, lena, marina);
      house.travel("2026-09-10T12:00");
      school.met(pair, lena, anya, "2026-09-10T10:00");

      List<List<String>> hours = ExcelFile.lines(sheet(school, marina, "hours-book", "Часы"));
      for (int i : List.of(1, 2)) {
        assertThat(hours.get(i).get(1)).isEqualTo(i == 1 ? "Лена Ручьёва" : "Миша Орлов");
        assertThat(hours.get(i).get(4)).as("meetings").isEqualTo("1");
        assertThat(hours.get(i).get(6)).as("confirmed by both").isEqualTo("1");
      }
      assertThat(ExcelFile.lines(sheet(school, marina, "monthly-sheet", "По месяцам")))
          .hasSize(3)
          .anySatisfy(line -> assertThat(line).contains("Лена Ручьёва", "Аня Лисицына", "1"))
          .anySatisfy(line -> assertThat(line).contains("Миша Орлов", "Аня Лисицына", "1"));
      assertThat(ExcelFile.lines(sheet(school, marina, "meeting-log", "Встречи")).get(2))
          .contains("Лена Ручьёва", "состоялась")
          .doesNotContain("Миша Орлов");
      String many = "documents.many:" + school.programme() + ":certificate:0";
      marina.forges(marina.lastMessageId(), many).seesButton("Миша Орлов").presses("Лена Ручьёва");
      marina.sees("Данные в файле");
      assertThat(PdfFile.text(marina.receivesFile("Сертификат наставника – Лена")))
          .contains("встреч: 1");
    }
  }

  private static void standsIn(SmallSchool school, TandemId pair, Phone other, Phone curator) {
    StandInForMentor standIn = school.bean(StandInForMentor.class);
    school.in(
        () ->
            ReflectionTestUtils.invokeMethod(
                standIn,
                "ask",
                school.bean(Tandems.class).get(pair),
                school.bean(Participants.class).get(school.part(other)),
                LocalDate.parse("2026-09-20"),
                "Заболел",
                school.person(curator).id()));
    school.in(
        () -> {
          StandIn one = school.bean(StandIns.class).current(pair).orElseThrow();
          standIn.agree(one);
          return one;
        });
  }

  private static XSSFSheet sheet(SmallSchool school, Phone curator, String code, String sheet) {
    String give = "documents.give:" + school.programme() + ":" + code + ":0";
    curator.forges(curator.lastMessageId(), give).sees("Данные в файле");
    return ExcelFile.open(curator.receivesFile(TITLES.get(code))).getSheet(sheet);
  }
}
