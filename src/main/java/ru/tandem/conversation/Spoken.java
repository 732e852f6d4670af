package ru.tandem.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Words that were typed where keys are shown. */
final class Spoken {

  /** From so many letters on a part of a label is enough. */
  private static final int PART = 3;

  /** Of "7B" or "7 "B"" the letter, where keys only have numbers. */
  private static final Pattern LETTER_OF_CLASS =
      Pattern.compile("(?<=\\d)[^\\p{L}\\d]{0,3}\\p{L}(?!\\p{L})");

  private static final Pattern ENOUGH = Pattern.compile("\\d|\\p{L}{3}");

  /** Words of one meaning by the text that lists them: one for each language. */
  private static final Map<String, List<List<String>>> MEANINGS = new ConcurrentHashMap<>();

  /** Folded phrases by the text that lists them: the messages of both languages. */
  private static final Map<String, Set<String>> PHRASES = new ConcurrentHashMap<>();

  private static final String PICKED = "\u2713";

  private Spoken() {}

  /**
   * The press of the key that is called so; where none is, the words themselves; where the question
   * takes no words, the only key that has all of them on it.
   */
  static Kind.Step step(Kind kind, JsonNode draft, String words, Function<Text, String> plain) {
    return exactly(kind, draft, words, plain)
        .or(() -> otherwise(kind, draft, words, plain))
        .orElseGet(() -> loosely(kind, draft, words, plain));
  }

  private static Optional<Kind.Step> exactly(
      Kind kind, JsonNode draft, String words, Function<Text, String> plain) {
    return picks(kind, draft)
        .filter(pick -> isMeant(plain.apply(pick.label()), words))
        .findFirst()
        .map(pick -> kind.press(pick.value(), draft));
  }

  /** The same in another word: whoever types "mum" means the key "mother". */
  private static Optional<Kind.Step> otherwise(
      Kind kind, JsonNode draft, String words, Function<Text, String> plain) {
    return alike(words, plain)
        .flatMap(one -> exactly(kind, draft, one, plain).stream())
        .findFirst();
  }

  private static Stream<String> alike(String words, Function<Text, String> plain) {
    String said = folded(words);
    return MEANINGS
        .computeIfAbsent(plain.apply(Text.of("conversation.said.same")), Spoken::meanings)
        .stream()
        .filter(group -> group.contains(said))
        .flatMap(List::stream);
  }

  private static List<List<String>> meanings(String listed) {
    return Stream.of(listed.split("\\|"))
        .map(
            group ->
                Stream.of(group.split(","))
                    .map(Spoken::folded)
                    .filter(one -> !one.isEmpty())
                    .toList())
        .toList();
  }

  /** Whether the words ask for the key with that label, be it in another word. */
  static boolean isCalled(Text label, String words, Function<Text, String> plain) {
    String called = plain.apply(label);
    return isSame(called, words) || alike(words, plain).anyMatch(one -> isSame(called, one));
  }

  private static Kind.Step loosely(
      Kind kind, JsonNode draft, String words, Function<Text, String> plain) {
    if (kind.asksName() && isNoName(words, plain)) {
      return new Kind.Step.Refused(Text.of("conversation.kind.noname"));
    }
    Kind.Step taken = kind.words(words, draft);
    if (!(taken instanceof Kind.Step.Refused)) {
      return taken;
    }
    return onlyOne(kind, draft, words, plain)
        .or(() -> onlyOne(kind, draft, LETTER_OF_CLASS.matcher(words).replaceAll(""), plain))
        .orElse(taken);
  }

  /** Of such words no name is made: somebody says something. */
  private static boolean isNoName(String words, Function<Text, String> plain) {
    List<String> said = List.of(folded(words).split(" "));
    return Stream.of(plain.apply(Text.of("conversation.said.noname")).split("\\|"))
        .map(Spoken::folded)
        .anyMatch(said::contains);
  }

  private static Optional<Kind.Step> onlyOne(
      Kind kind, JsonNode draft, String words, Function<Text, String> plain) {
    List<Kind.Pick> alike =
        picks(kind, draft)
            .filter(pick -> isPart(words, plain.apply(pick.label())))
            .limit(2)
            .toList();
    return alike.size() == 1
        ? Optional.of(kind.press(alike.get(0).value(), draft))
        : Optional.empty();
  }

  private static Stream<Kind.Pick> picks(Kind kind, JsonNode draft) {
    return kind.picks(draft).stream().flatMap(List::stream);
  }

  private static boolean isPart(String words, String label) {
    List<String> said = List.of(folded(words).split(" "));
    boolean enough = ENOUGH.matcher(folded(words)).find();
    return enough
        && !label.startsWith(PICKED)
        && List.of(folded(label).split(" ")).containsAll(said);
  }

  /** What is picked already is not taken back by saying it again. */
  private static boolean isMeant(String label, String words) {
    return !label.startsWith(PICKED) && (isSame(label, words) || isSaidInShort(label, words));
  }

  /**
   * Of "Yes, I agree" the yes: a label may say what it means; longer words are looked for below.
   */
  private static boolean isSaidInShort(String label, String words) {
    return folded(words).length() < PART && isSame(label.split(",", 2)[0], words);
  }

  /** Whatever the case, the pictures and the punctuation. */
  static boolean isSame(String label, String words) {
    Optional<String> said = Optional.of(folded(words)).filter(one -> !one.isEmpty());
    return said.filter(folded(label)::equals).isPresent();
  }

  /**
   * Small letters and digits, with one space where there was anything else between them. By hand:
   * every label of every key is looked at for every word.
   */
  static String folded(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(small.length());
    boolean gap = false;
    for (int i = 0, sign; i < small.length(); i += Character.charCount(sign)) {
      sign = small.codePointAt(i);
      if (!isOfAWord(sign)) {
        gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) {
        folded.append(' ');
      }
      gap = false;
      folded.appendCodePoint(sign == '\u0451' ? '\u0435' : sign);
    }
    return folded.toString();
  }

  private static boolean isOfAWord(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.LETTER_NUMBER
        || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  /** What a message lists with bars between, to be compared with folded words. */
  static Set<String> phrases(String listed) {
    return PHRASES.computeIfAbsent(listed, Spoken::foldedPhrases);
  }

  private static Set<String> foldedPhrases(String listed) {
    return Stream.of(listed.split("\\|"))
        .map(Spoken::folded)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
