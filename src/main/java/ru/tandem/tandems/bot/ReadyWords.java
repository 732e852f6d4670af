package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Text;
import tools.jackson.databind.JsonNode;

/**
 * Typed, or taken by one tap from what is proposed.
 *
 * @param ready the proposal, as it is answered
 */
record ReadyWords(Kind typed, String ready) implements Kind {

  private static final String TAKE = "take";

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    return List.of(List.of(new Pick(TAKE, Text.of("tandems.ready.take"))));
  }

  @Override
  public Step press(String value, JsonNode draft) {
    return value.equals(TAKE) ? typed.words(ready, draft) : Kind.super.press(value, draft);
  }

  @Override
  public Step words(String words, JsonNode draft) {
    return typed.words(words, draft);
  }

  @Override
  public boolean takesAnyWords() {
    return typed.takesAnyWords();
  }

  @Override
  public boolean takes(JsonNode answer) {
    return typed.takes(answer);
  }

  @Override
  public Text shown(JsonNode answer) {
    return typed.shown(answer);
  }

  @Override
  public Optional<Text> hint() {
    return Optional.of(Text.of("tandems.ready", ready));
  }
}
