package ru.tandem.programmes.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UsualSeasonTest {

  @Test
  void aSchoolYearIsProposedFromTheSummerBefore() {
    assertThat(new UsualSeason(LocalDate.of(2026, 6, 1)).years()).isEqualTo("2026/27");
    assertThat(new UsualSeason(LocalDate.of(2027, 5, 31)).years()).isEqualTo("2026/27");
    assertThat(new UsualSeason(LocalDate.of(2099, 9, 1)).years()).isEqualTo("2099/00");
  }

  @Test
  void whatIsProposedLiesAheadAndInOrder() {
    LocalDate today = LocalDate.of(2026, 11, 1);
    UsualSeason season = new UsualSeason(today);
    assertThat(season.starts())
        .isSorted()
        .doesNotHaveDuplicates()
        .startsWith(today, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 1));
    assertThat(season.ends())
        .containsExactly(
            LocalDate.of(2026, 12, 28), LocalDate.of(2027, 5, 25), LocalDate.of(2027, 5, 31));
  }
}
