package ru.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever agrees for a child has said who he is. */
class IntroductionTest {

  @Test
  void nameRelationAndPhoneAreEnough() {
    assertThat(new Introduction("Ирина Лисицына", "mother", "+79001234567").isComplete()).isTrue();
  }

  @Test
  void withoutAPhoneTheSchoolHasToSeeWhoItIs() {
    Introduction kept = new Introduction("Ирина Лисицына", "mother", Introduction.BY_SIGHT);
    assertThat(kept.isComplete()).isTrue();
    assertThat(kept.knownPhone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\",mother,+79001234567",
        "\"  \",mother,+79001234567",
        "...,mother,+79001234567",
        "Ирина Лисицына,\"\",+79001234567",
        "Ирина Лисицына,~skip,+79001234567",
        "Ирина Лисицына,mother,\"\"",
        "Ирина Лисицына,mother,~skip",
        "Ирина Лисицына,mother,paper",
        "Ирина Лисицына,mother,+7"
      })
  void whateverIsMissingMakesItNoIntroduction(String name, String relation, String phone) {
    assertThat(new Introduction(name, relation, phone).isComplete()).isFalse();
  }
}
