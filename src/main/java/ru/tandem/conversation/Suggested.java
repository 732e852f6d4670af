package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A question answered by typing, with keys that type the usual answers. */
record Suggested(Kind typed, List<String> usual) implements Kind {

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    List<Pick> picks = new ArrayList<>();
    for (String words : usual) {
      if (typed.words(words, null) instanceof Step.Accepted accepted) {
        picks.add(new Pick(code(words), typed.shown(accepted.answer())));
      }
    }
    return picks.isEmpty() ? List.of() : List.of(picks);
  }

  /** Short enough for a button, and the same as long as the words are. */
  private static String code(String words) {
    return Integer.toHexString(words.hashCode());
  }

  @Override
  public Step press(String value, JsonNode draft) {
    return usual.stream()
        .filter(words -> code(words).equals(value))
        .findFirst()
        .map(words -> typed.words(words, draft))
        .orElse(new Step.Refused(Text.of("conversation.kind.settled")));
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
  public boolean asksName() {
    return typed.asksName();
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
    return Optional.of(
        Text.lines(Text.of("conversation.hint.own"), typed.hint().orElse(Text.empty())));
  }
}
