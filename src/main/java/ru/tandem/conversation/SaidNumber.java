package ru.tandem.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people say them: in digits or in words, with what they count beside it. */
final class SaidNumber {

  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);

  private static final Pattern DIGITS = Pattern.compile("(?<!\\p{L})\\d{1,9}(?!\\p{L})");

  /** "1 500" is one number. */
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\b\\d{1,3})[ \\u00a0](?=\\d{3}\\b)");

  /** What stands beside one number without making it another. */
  private static final Pattern BESIDE = Pattern.compile("[\\p{L}\\s.,!~\u2248]*");

  /** Whoever says more has something else to say. */
  private static final int MOST_BESIDE = 2;

  private static final int TENS = 10;
  private static final int HUNDREDS = 100;

  private SaidNumber() {}

  /** The only number that is named; empty for none, for several, for more words than that. */
  static OptionalInt read(String words) {
    String line = THOUSANDS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    Matcher digits = DIGITS.matcher(line);
    if (!digits.find()) {
      return inWords(line);
    }
    String rest = line.substring(0, digits.start()) + " " + line.substring(digits.end());
    return BESIDE.matcher(rest).matches() && isShort(rest)
        ? OptionalInt.of(Integer.parseInt(digits.group()))
        : OptionalInt.empty();
  }

  private static boolean isShort(String rest) {
    return Arrays.stream(rest.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).count()
        <= MOST_BESIDE;
  }

  /** Words that follow each other make one number as long as each is less than the one before. */
  private static OptionalInt inWords(String line) {
    int sum = 0;
    int last = Integer.MAX_VALUE;
    int others = 0;
    boolean found = false;
    for (String word : line.split("[\\s,.!-]+")) {
      OptionalInt part = part(word);
      if (part.isEmpty()) {
        others++;
      } else if (!isLess(part.getAsInt(), last)) {
        return OptionalInt.empty();
      } else {
        sum += part.getAsInt();
        last = part.getAsInt();
        found = true;
      }
    }
    return found && others <= MOST_BESIDE ? OptionalInt.of(sum) : OptionalInt.empty();
  }

  private static boolean isLess(int part, int last) {
    return last == Integer.MAX_VALUE
        || last >= HUNDREDS && part < HUNDREDS
        || last >= 2 * TENS && last < HUNDREDS && part > 0 && part < TENS;
  }

  private static OptionalInt part(String word) {
    for (Locale locale : LOCALES) {
      String[] all =
          ResourceBundle.getBundle("messages/conversation", locale)
              .getString("conversation.said.numbers")
              .split("\\|");
      for (String one : all) {
        List<String> parts = Arrays.asList(one.split(" "));
        if (parts.indexOf(word) > 0) {
          return OptionalInt.of(Integer.parseInt(parts.get(0)));
        }
      }
    }
    return OptionalInt.empty();
  }
}
