package ru.tandem.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.MeetingAgenda;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** What is due at one moment shares a transaction, and one that fails harms nobody else. */
class DutiesTest {

  private static final long NOT_THERE = 999_999;

  @Test
  void oneThatFailsAmongThoseThatAreDueTogetherIsPutOffAndTheOthersHappenOnce() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2005-03-14");
      Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
      Phone kolya = school.mentee("Коля Седов", "2005-08-11");
      Instant due =
          LocalDateTime.parse("2026-09-10T15:00").atZone(ZoneId.of("Europe/Moscow")).toInstant();
      school.agreed(school.pair(misha, anya), misha, anya, "2026-09-11T15:00");
      school.in(
          () -> {
            school.bean(Agenda.class).set(MeetingAgenda.DAY, NOT_THERE, due);
            return due;
          });
      school.agreed(school.pair(lena, kolya), lena, kolya, "2026-09-11T15:00");

      house.travel(due);
      for (Phone one : new Phone[] {misha, anya, lena, kolya}) {
        assertThat(one.botTexts()).filteredOn(text -> text.contains("Встреча завтра")).hasSize(1);
      }
      Map<String, Object> failing = failing(house);
      assertThat(failing.get("attempts")).isEqualTo(1);
      assertThat(school.bean(Agenda.class).next()).contains(due.plusSeconds(60));
    }
  }

  private static Map<String, Object> failing(House house) {
    return house
        .bean(JdbcTemplate.class)
        .queryForMap(
            "select attempts from agenda where subject = ? and done_at is null", NOT_THERE);
  }
}
