package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;

/** Whoever comes into a house after others finds nothing of them. */
class PremisesTest {

  /**
   * Names and numbers that no two processes share, moments of real time, and what is known of the
   * texts in the files.
   */
  private static final Set<String> EACH_ITS_OWN =
      Set.of(
          "Presence.owner",
          "Lifeline.number",
          // what hour it is now is compared by itself
          "SettableClock.ahead",
          "SettableClock.real",
          "Shelf.me",
          "Leftovers.me",
          "DatabaseSettings.dataDir",
          "DatabaseSettings.backups",
          "DatabaseSettings.databaseUrl",
          "TelegramSettings.apiUrl",
          "Premises.kept",
          "Premises.number",
          "Premises.settings",
          "Premises.settings[]",
          "Courier.looked",
          "DoorStatus.lastPoll",
          "DoorStatus.lastPollTick",
          "Lanes.silentUntil",
          "Presence.seen",
          "Presence.asked",
          "Presence.looked",
          "Pulse.felt",
          "Pulse.pauses",
          "Workshop.asked",
          "Afterwards.shift",
          "Events.ticks",
          // who looks at the wire has seen the earlier numbers
          "Journal.last",
          // that nothing is broken has been said
          "Events.standing",
          "Events.standing[]",
          "Questionnaires.found",
          "Texts.plain",
          "Texts.plain[]",
          "PlainWords.phrases",
          "PlainWords.phrases[]",
          "PlainWords.phrases[][]",
          "Phrase.words",
          "Phrase.alone",
          "LocalTelegram.lastUserId",
          "Files.count",
          "Glance.hanging",
          "Presses.lastId",
          "Updates.confirmed",
          "Updates.lastId");

  /**
   * The tables are what the classes expect, and every query can be asked: a start looks at neither.
   */
  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoComesAfterOthersFindsNothingOfThem(TestDatabase database) {
    try (House fresh = House.ofItsOwn(database, "--spring.jpa.hibernate.ddl-auto=validate")) {
      assertThat(fresh.context().getBeansOfType(Repository.class)).hasSizeGreaterThan(50);
      House lived = House.on(database);
      live(lived);
      lived.close();
      try (House next = House.on(database)) {
        assertThat(next.context()).isSameAs(lived.context());
        assertThat(database.rows(next.bean(JdbcTemplate.class)))
            .isEqualTo(database.rows(fresh.bean(JdbcTemplate.class)));
        assertThat(memory(next).differsFrom(memory(fresh)).keySet()).isSubsetOf(EACH_ITS_OWN);
        assertThat(next.now()).isEqualTo(fresh.now());
        assertThat(next.telegram().subscribers()).isEmpty();
        live(next);
      }
    }
  }

  private static void live(House house) {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    school.agreed(school.pair(misha, anya), misha, anya, "2026-09-11T15:00");
    marina.says("/menu").presses("Осень").sees("Осень");
    house.telegram().faults().plan(Fault.serverError().on("sendMessage"));
    anya.says("/menu").sees("Вот что сейчас");
    house.restart().travel(Duration.ofDays(10));
    anya.sees("Встреча скоро");
  }

  private static Memory memory(House house) {
    return new Memory().of(house.context()).look(house.telegram());
  }
}
