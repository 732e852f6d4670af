package ru.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  private final Codes codes = new Codes();

  @Test
  void aSpokenCodeIsKnownAsOneWhereverItIsTyped() {
    assertThat(Stream.generate(codes::spoken).limit(1_000))
        .allMatch(Codes::isLikeSpoken)
        .allMatch(code -> Codes.isLikeSpoken(Codes.shown(code)));
  }

  /** Of ten letters and digits that may stand in a code, both in it. */
  @ParameterizedTest
  @ValueSource(strings = {"Kate Smith 7B", "Anna Grey 5a", "Ann Marks 7 b", "Ann-May Ray 9"})
  void aNameWithAClassBehindItIsNone(String typed) {
    assertThat(Codes.canBeSpoken(typed)).isTrue();
    assertThat(Codes.isLikeSpoken(typed)).isFalse();
  }
}
