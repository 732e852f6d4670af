package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.BothDatabases;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** What has been said is not said again. */
@BothDatabases
class DigestsTest {

  private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");
  private static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");

  @Autowired Digests digests;
  @Autowired Schools schools;
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

  private boolean begins(SchoolId school, String at) {
    return in(() -> digests.begin(school, KAMCHATKA, Instant.parse(at)));
  }

  private <T> T in(Supplier<T> act) {
    return transaction.execute(status -> act.get());
  }

  private SchoolId school(String name) {
    return schools.save(School.named(name, KAMCHATKA, NOW)).id();
  }
}
