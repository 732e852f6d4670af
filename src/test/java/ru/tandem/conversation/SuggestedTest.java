package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.conversation.Kind.Step;

class SuggestedTest {

  private final Kind start =
      Kinds.suggesting(
          Kinds.date(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1)),
          List.of("2026-10-01", "2020-01-01"));

  @Test
  void aKeyTypesTheUsualAnswer() {
    List<Kind.Pick> keys = start.picks(null).get(0);
    assertThat(keys).hasSize(1);
    assertThat(((Step.Accepted) start.press(keys.get(0).value(), null)).answer().asString())
        .isEqualTo("2026-10-01");
  }

  @Test
  void anythingElseIsTypedAndHeldToTheSameRule() {
    assertThat(start.words("2.11.2026", null)).isInstanceOf(Step.Accepted.class);
    assertThat(start.words("2.11.2029", null)).isInstanceOf(Step.Refused.class);
    assertThat(start.press("forged", null)).isInstanceOf(Step.Refused.class);
  }
}
