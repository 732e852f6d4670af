package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.BothDatabases;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** What has been said is not said again. */
@BothDatabases
class DigestsTest {

  private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");
  private static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-10-05");

  @Autowired Digests digests;
  @Autowired Nudges nudges;
  @Autowired Schools schools;
  @Autowired Programmes programmes;
  @Autowired Participants participants;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  @Test
  void aSchoolHasOneDigestAWeek() {
    SchoolId school = school("Лицей");
    SchoolId other = school("Гимназия");
    assertThat(begins(school, "2026-10-05T09:00:00Z")).isTrue();
    assertThat(begins(school, "2026-10-05T09:00:00Z")).isFalse();
    assertThat(begins(school, "2026-10-10T09:00:00Z")).isFalse();
    assertThat(begins(other, "2026-10-05T09:00:00Z")).isTrue();
    assertThat(begins(school, "2026-10-12T09:00:00Z")).isTrue();
  }

  @Test
  void theWeekIsTheSchoolsOwn() {
    SchoolId school = school("Школа на Камчатке");
    assertThat(begins(school, "2026-10-11T11:59:00Z")).isTrue();
    assertThat(begins(school, "2026-10-11T12:00:00Z")).isTrue();
  }

  @Test
  void theLastDaysOfAYearMayBelongToTheWeeksOfTheNext() {
    SchoolId school = school("Лицей");
    assertThat(begins(school, "2027-12-31T00:00:00Z")).isTrue();
    assertThat(begins(school, "2028-01-02T00:00:00Z")).isFalse();
    assertThat(begins(school, "2028-01-03T00:00:00Z")).isTrue();
  }

  @Test
  void twoProcessesCannotBothSendIt() {
    SchoolId school = school("Лицей");
    begins(school, "2026-10-05T09:00:00Z");
    assertThatThrownBy(() -> digests.saveAndFlush(Digest.of(school, "2026-W41", NOW)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aPersonIsRemindedOfAStepOnceADay() {
    Participant anya = participant();
    assertThat(reminded(anya, TODAY)).isTrue();
    assertThat(reminded(anya, TODAY)).isFalse();
    assertThat(reminded(anya, TODAY.plusDays(1))).isTrue();
    anya.consented(NOW);
    assertThat(reminded(anya, TODAY.plusDays(1))).isTrue();
    assertThat(reminded(anya, TODAY.plusDays(1))).isFalse();
  }

  private boolean begins(SchoolId school, String at) {
    return in(() -> digests.begin(school, KAMCHATKA, Instant.parse(at)));
  }

  private boolean reminded(Participant participant, LocalDate day) {
    return in(() -> nudges.begin(participant, day));
  }

  private <T> T in(Supplier<T> act) {
    return transaction.execute(status -> act.get());
  }

  private SchoolId school(String name) {
    return schools.save(School.named(name, KAMCHATKA, NOW)).id();
  }

  private Participant participant() {
    Programme programme =
        programmes.save(
            Programme.planned(
                school("Лицей"),
                new Programme.Plan(
                    "Плечом к плечу",
                    MentoringForm.PUPIL_PUPIL,
                    MentoringKind.TRADITIONAL,
                    Rhythm.WEEKLY,
                    TODAY,
                    TODAY.plusMonths(6),
                    12,
                    8),
                NOW));
    Person anya = people.save(Person.comes(100, Language.RU, NOW));
    return participants.save(
        Participant.joins(programme.id(), anya.id(), ParticipantRole.MENTEE, NOW));
  }
}
