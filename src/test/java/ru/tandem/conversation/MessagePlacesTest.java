package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.tandem.people.Language;

/** A mistyped place of a message is found at the start, not when somebody should read it. */
class MessagePlacesTest {

  @Test
  void aPlaceThatTheOtherLanguageDoesNotKnowIsMetWithTheOneMeant() {
    assertThat(wrong("Привет, {1}!", "Hello, {0}!"))
        .containsExactly("a.b: the place “{1}” is not known; did you mean “{0}”?");
    assertThat(wrong("Привет, {chlid}!", "Hello, {0}!"))
        .singleElement()
        .asString()
        .startsWith("a.b: the place “{chlid}” is not known; possible: {0}");
    assertThat(wrong("Привет, {O}!", "Hello, {0}!")).singleElement().asString().contains("“{O}”");
    assertThat(wrong("Привет, {}!", "Hello, {0}!")).singleElement().asString().contains("“{}”");
  }

  @Test
  void aBracketThatStandsAloneIsFound() {
    assertThat(wrong("Привет, {0!", "Hello, {0}!")).hasSize(1);
    assertThat(wrong("Привет, {0", "Hello, {0}!")).hasSize(1);
  }

  @Test
  void whatIsReadByAPupilKnowsThePlacesOfTheOther() {
    List<String> wrong = new ArrayList<>();
    MessagePlaces.check(
        Map.of("a.b.ty", "Ты, {2}"),
        Map.of("a.b", "You, {0}"),
        (key, reason) -> wrong.add(key + ": " + reason));
    assertThat(wrong).containsExactly("a.b.ty: the place “{2}” is not known; did you mean “{0}”?");
  }

  @Test
  void theLineIsFound() {
    MessageLine line = MessageLine.of("consents.greeting.MENTEE", Language.RU);
    assertThat(line.file()).isEqualTo("messages/consents_ru.properties");
    assertThat(line.line()).isGreaterThan(1);
  }

  private static List<String> wrong(String ours, String theirs) {
    List<String> wrong = new ArrayList<>();
    MessagePlaces.check(
        Map.of("a.b", ours),
        Map.of("a.b", theirs),
        (key, reason) -> wrong.add(key + ": " + reason));
    return wrong;
  }
}
