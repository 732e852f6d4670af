package ru.tandem.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Here nobody travels through time: Quartz itself looks for what is due, as in a real school. */
class QuartzStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatIsDueHappensByItselfAndWhatWasMissedIsMadeUpForOnce(TestDatabase database) {
    try (House house =
        House.on(
            database,
            "--spring.quartz.auto-startup=true",
            "--spring.quartz.properties.org.quartz.scheduler.idleWaitTime=1000",
            "--tandem.clock-ticks=true")) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      school.agreed(school.pair(misha, anya), misha, anya, "2026-09-11T15:00");
      school.publish(new SchoolCreated(school.id()));

      house.clock().set(moscow("2026-09-10T15:01"));
      anya.sees("Встреча завтра");
      theHourOfTheDigestPassedWhileNobodyWasThere(house);
      house.beginAnew();
      marina.sees("Сводка недели");
      house.clock().set(moscow("2026-09-11T13:01"));
      anya.sees("Встреча скоро");

      house.beginAnew();
      assertThat(marina.botTexts()).filteredOn(text -> text.contains("Сводка недели")).hasSize(1);
      assertThat(reminders(anya)).isEqualTo(2);
    }
  }

  private static Instant moscow(String local) {
    return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
  }

  private static long reminders(Phone phone) {
    return phone.botTexts().stream()
        .filter(text -> text.contains("Встреча скоро") || text.contains("Встреча завтра"))
        .count();
  }

  private static void theHourOfTheDigestPassedWhileNobodyWasThere(House house) {
    int moved =
        house
            .bean(JdbcTemplate.class)
            .update(
                "update qrtz_triggers set next_fire_time = ? where trigger_name like ?",
                Instant.now().minus(Duration.ofHours(1)).toEpochMilli(),
                "monitoring.digest/%");
    assertThat(moved).isEqualTo(1);
  }
}
