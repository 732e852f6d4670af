package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ru.tandem.people.Legible;

/**
 * What stands on a key. A messenger refuses a whole message for one key on which nothing stands,
 * and a phone shows no more than a line: of a long name its beginning, so that the rest can be
 * read.
 */
final class Label {

  static final int LONGEST = 40;

  /** What is left of a name that has to be cut. */
  private static final int LEAST = 8;

  private static final String CUT = "\u2026";

  private Label() {}

  /**
   * @param plain how a text is put into words
   * @param otherwise for words of which nothing is seen
   */
  static String of(Text text, Function<Text, String> plain, String otherwise) {
    String label = Legible.line(plain.apply(text));
    if (label.isEmpty()) {
      return otherwise;
    }
    if (label.length() > LONGEST && text instanceof Text.Keyed keyed) {
      label = Legible.line(plain.apply(shorter(keyed, plain, label.length() - LONGEST)));
    }
    return label.length() > LONGEST ? cut(label, LONGEST) : label;
  }

  /** The same with its longest words cut, one after another, until so much is saved. */
  private static Text shorter(Text.Keyed text, Function<Text, String> plain, int tooLong) {
    List<Object> arguments = new ArrayList<>(text.arguments());
    arguments.replaceAll(one -> one instanceof Text part ? plain.apply(part) : one);
    int over = tooLong;
    for (int longest : byLength(arguments)) {
      String words = (String) arguments.get(longest);
      if (over > 0 && words.length() > LEAST) {
        String kept = cut(words, Math.max(LEAST, words.length() - over));
        over -= words.length() - kept.length();
        arguments.set(longest, kept);
      }
    }
    return new Text.Keyed(text.key(), arguments);
  }

  private static List<Integer> byLength(List<Object> arguments) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof String) {
        words.add(i);
      }
    }
    words.sort(
        Comparator.comparing(i -> ((String) arguments.get((Integer) i)).length()).reversed());
    return words;
  }

  /** Never inside a letter that takes two places. */
  private static String cut(String words, int most) {
    return Legible.begin(words, most - CUT.length()).stripTrailing() + CUT;
  }
}
