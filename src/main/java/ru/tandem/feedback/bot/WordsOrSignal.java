package ru.tandem.feedback.bot;

import java.util.List;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Typed, or one tap for who has no words just now: then the answer is empty. */
record WordsOrSignal(Kind typed) implements Kind {

  private static final String SIGNAL = "signal";

  static Kind of(int longest) {
    return new WordsOrSignal(Kinds.text(longest));
  }

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    return List.of(List.of(new Pick(SIGNAL, Text.of("feedback.concern.signal"))));
  }

  @Override
  public Step press(String value, JsonNode draft) {
    return value.equals(SIGNAL)
        ? new Step.Accepted(StringNode.valueOf(""))
        : Kind.super.press(value, draft);
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
    return answer.isString() && answer.asString().isEmpty() || typed.takes(answer);
  }

  @Override
  public Text shown(JsonNode answer) {
    return typed.shown(answer);
  }
}
