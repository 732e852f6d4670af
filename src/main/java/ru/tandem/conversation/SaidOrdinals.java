package ru.tandem.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The day of a month, and a year of this century, that are said in words: the fifth of May. */
final class SaidOrdinals {

  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);
  private static final int TEN = 10;
  private static final int MOST_DAYS = 31;
  private static final int CENTURY = 2000;
  private static final int MOST_YEARS = 99;

  private static final Map<String, Integer> ORDINALS = listed("conversation.said.ordinals");
  private static final Map<String, Integer> NUMBERS = listed("conversation.said.numbers");

  private static final String SAID =
      "(?<!\\p{L})(?:(" + any(NUMBERS) + ")[\\s-]+)?(" + any(ORDINALS) + ")(?!\\p{L})";

  private static final Pattern DAY = whole(SAID);

  private static final Pattern YEAR =
      whole("(?:" + worded("conversation.said.thousands") + ")[\\s-]+" + SAID);

  private static final Pattern BETWEEN =
      whole("(?<!\\p{L})(?:" + worded("conversation.said.ofday") + ")\\s+");

  private SaidOrdinals() {}

  private static Map<String, Integer> listed(String key) {
    Map<String, Integer> all = new HashMap<>();
    for (String one : worded(key).split("\\|")) {
      List<String> parts = Arrays.asList(one.split(" "));
      parts.stream().skip(1).forEach(word -> all.put(word, Integer.valueOf(parts.get(0))));
    }
    return all;
  }

  private static String worded(String key) {
    return LOCALES.stream()
        .map(locale -> ResourceBundle.getBundle("messages/conversation", locale).getString(key))
        .collect(Collectors.joining("|"));
  }

  private static String any(Map<String, Integer> words) {
    return words.keySet().stream().sorted().collect(Collectors.joining("|"));
  }

  private static Pattern whole(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The same with digits in place of such words, and without what joins them to a month. */
  static String inDigits(String words) {
    String years =
        YEAR.matcher(words).replaceAll(said -> told(said, MOST_YEARS, year -> CENTURY + year));
    String days = DAY.matcher(years).replaceAll(said -> told(said, MOST_DAYS, day -> day));
    return BETWEEN.matcher(days).replaceAll("");
  }

  private static String told(MatchResult said, int most, IntUnaryOperator meant) {
    int last = ORDINALS.get(said.group(2).toLowerCase(Locale.ROOT));
    String before = said.group(1);
    int first = before == null ? 0 : NUMBERS.get(before.toLowerCase(Locale.ROOT));
    boolean one = before == null || first >= 2 * TEN && first % TEN == 0 && last < TEN;
    return one && first + last <= most
        ? String.valueOf(meant.applyAsInt(first + last))
        : Matcher.quoteReplacement(said.group());
  }
}
