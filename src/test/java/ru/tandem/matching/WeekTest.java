package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two who live by different clocks are free at the same time, or only seem to be. */
class WeekTest {

  private static Week week(int ahead, String... parts) {
    Set<Slot> slots = Stream.of(parts).map(Slot::of).collect(Collectors.toSet());
    return new Week(slots, ahead);
  }

  @Test
  void theSameWordsFarApartAreNoCommonTime() {
    Week vladivostok = week(7, "tue15");
    assertThat(week(0, "tue15").common(vladivostok)).isEmpty();
    assertThat(week(0, "tue15").isApartFrom(vladivostok)).isTrue();
    assertThat(vladivostok.isApartFrom(week(7, "tue15"))).isFalse();
  }

  @Test
  void otherWordsMayBeOneHourAndAreNamedByTheSchoolsClock() {
    Week omsk = week(3, "mon18");
    assertThat(week(0, "mon15").common(omsk)).containsExactly(Slot.of("mon15"));
    assertThat(omsk.common(week(0, "mon15"))).containsExactly(Slot.of("mon15"));
    assertThat(omsk.common(omsk)).containsExactly(Slot.of("mon15"));
  }

  @Test
  void aPartOfAnHourThatNeitherSharesIsNotCounted() {
    // by the school's clock the one has time until four, the other from five on
    assertThat(week(-1, "mon9").common(week(1, "mon18"))).isEmpty();
    assertThat(week(-1, "mon15").count(week(0, "mon15", "mon18"))).isEqualTo(2);
  }

  @Test
  void aMorningFarInTheEastIsTheSundayBeforeAtSchool() {
    assertThat(week(10, "mon9").common(week(6, "mon9"))).containsExactly(Slot.of("mon9"));
    assertThat(week(10, "mon9").isApartFrom(week(0, "mon9"))).isTrue();
  }

  @Test
  void whatWasNotSaidExcludesNobody() {
    assertThat(week(7).isApartFrom(week(0, "mon9"))).isFalse();
    assertThat(week(0, "mon9").isApartFrom(Week.UNKNOWN)).isFalse();
  }
}
