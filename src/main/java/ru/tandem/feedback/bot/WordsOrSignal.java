package ru.tandem.feedback.bot;

import java.util.List;
import java.util.stream.Stream;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Typed, or one tap for who has no words just now: then the answer is the mark and the word of that
 * key.
 *
 * @param signals what one tap may say, each a message {@code prefix.signal}
 */
record WordsOrSignal(Kind typed, String prefix, List<String> signals) implements Kind {

  /** What nobody types. */
  private static final String MARK = "\u0001";

  static Kind of(int longest, String prefix, String... signals) {
    return new WordsOrSignal(Kinds.text(longest), prefix, List.of(signals));
  }

  /** Which key was tapped; empty when something was typed. */
  static String signal(String answer) {
    return answer.startsWith(MARK) ? answer.substring(MARK.length()) : "";
  }

  /** What was typed; null when a key was tapped. */
  static String words(String answer) {
    return answer.startsWith(MARK) ? null : answer;
  }

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    return signals.stream()
        .map(one -> List.of(new Pick(one, Text.of(prefix + "." + one))))
        .toList();
  }

  @Override
  public Step press(String value, JsonNode draft) {
    return signals.contains(value)
        ? new Step.Accepted(StringNode.valueOf(MARK + value))
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
    return answer.isString()
        && (Stream.of(signal(answer.asString())).anyMatch(signals::contains)
            || typed.takes(answer));
  }

  @Override
  public Text shown(JsonNode answer) {
    String signal = signal(answer.asString());
    return signal.isEmpty() ? typed.shown(answer) : Text.of(prefix + "." + signal);
  }
}
