package ru.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

  private final Codes codes = new Codes();

  @Test
  void aSpokenCodeIsKnownAsOneWhereverItIsTyped() {
    assertThat(Stream.generate(codes::spoken).limit(1_000))
        .allMatch(Codes::isLikeSpoken)
        .allMatch(code -> Codes.isLikeSpoken(Codes.shown(code)));
  }
}
