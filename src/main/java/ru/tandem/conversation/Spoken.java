package ru.tandem.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Words that were typed where keys are shown. */
final class Spoken {

  private static final String PICKED = "\u2713";

  private Spoken() {}

  /** The press of the key that is called so; where none is, the words themselves. */
  static Kind.Step step(Kind kind, JsonNode draft, String words, Function<Text, String> plain) {
    return kind.picks(draft).stream()
        .flatMap(List::stream)
        .filter(pick -> isMeant(plain.apply(pick.label()), words))
        .map(Kind.Pick::value)
        .findFirst()
        .map(value -> kind.press(value, draft))
        .orElseGet(() -> kind.words(words, draft));
  }

  /** What is picked already is not taken back by saying it again. */
  private static boolean isMeant(String label, String words) {
    return !label.startsWith(PICKED) && isSame(label, words);
  }

  /** Whatever the case, the pictures and the punctuation. */
  static boolean isSame(String label, String words) {
    Optional<String> said = Optional.of(folded(words)).filter(one -> !one.isEmpty());
    return said.filter(folded(label)::equals).isPresent();
  }

  private static String folded(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('\u0451', '\u0435')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
