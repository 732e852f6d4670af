package ru.tandem.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the next season is called. */
class NextSeasonTest {

  @Test
  void theYearsInTheNameGoOn() {
    assertThat(NextSeason.title("Тандем 2026/27", 1)).isEqualTo("Тандем 2027/28");
    assertThat(NextSeason.title("Осень 2026", 2)).isEqualTo("Осень 2028");
    assertThat(NextSeason.title("Век 2098/99", 1)).isEqualTo("Век 2099/00");
  }

  @Test
  void aNameWithoutYearsStays() {
    assertThat(NextSeason.title("Плечом к плечу, 5 класс", 1)).isEqualTo("Плечом к плечу, 5 класс");
  }
}
