package ru.tandem.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

  @Test
  void aWordOnAPosterIsKnownAsOneWhereverItIsTyped() {
    assertThat(Stream.generate(() -> InvitationCode.of("link")).limit(1_000))
        .extracting(InvitationCode::word)
        .allMatch(InvitationCode::isLike);
  }
}
