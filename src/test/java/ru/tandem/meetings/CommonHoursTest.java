package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Moments that suit both are offered first. */
class CommonHoursTest {

  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
  private static final LocalDate END = LocalDate.parse("2027-05-31");

  @Test
  void theNextDaysOnWhichAllAreFree() {
    assertThat(CommonHours.within(Set.of("mon15", "wed18"), FRIDAY, END))
        .containsExactly(
            LocalDateTime.parse("2026-11-23T15:30"),
            LocalDateTime.parse("2026-11-25T18:00"),
            LocalDateTime.parse("2026-11-30T15:30"),
            LocalDateTime.parse("2026-12-02T18:00"));
  }

  @Test
  void aDayIsOfferedOnceAtItsEarliest() {
    assertThat(CommonHours.within(Set.of("mon18", "mon9"), FRIDAY, END).get(0))
        .isEqualTo(LocalDateTime.parse("2026-11-23T14:00"));
  }

  @Test
  void nothingIsOfferedAfterTheLastDay() {
    assertThat(CommonHours.within(Set.of("mon15"), FRIDAY, LocalDate.parse("2026-11-22")))
        .isEmpty();
    assertThat(CommonHours.within(Set.of(), FRIDAY, END)).isEmpty();
  }
}
