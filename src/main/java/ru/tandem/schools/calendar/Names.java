package ru.tandem.schools.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.config.Nearest;

/** Months and weekdays as people write them, whole or cut short, in either language. */
final class Names {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);
  private static final int SHORTEST = 3;
  private static final int LONG = 5;

  /** So much longer a word may be than what all its cases have in common. */
  private static final int ENDING = 2;

  /** With one of these at its end a name changes it; else it grows: a term is no Thursday. */
  private static final String VOWELS = "\u0430\u0435\u044f";

  private Names() {}

  /** As in the date of a letter: the month itself, or its beginning. */
  static Optional<Month> month(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(month -> word.length() >= SHORTEST)
        .filter(
            month ->
                styles()
                    .flatMap(style -> LANGUAGES.stream().map(in -> month.getDisplayName(style, in)))
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(word)))
        .findFirst();
  }

  /** A month with a slip of the pen: one letter in a short word, two in a long one. */
  static boolean isAlmostMonth(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    int slips = word.length() > LONG ? 2 : 1;
    return word.length() > SHORTEST
        && Stream.of(Month.values())
            .flatMap(month -> styles().map(style -> month.getDisplayName(style, LANGUAGES.get(0))))
            .anyMatch(name -> Nearest.distance(word, name.toLowerCase(Locale.ROOT)) <= slips);
  }

  private static Stream<TextStyle> styles() {
    return Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);
  }

  /** Its short name, its beginning, or any case of the whole one. */
  static Optional<DayOfWeek> weekday(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> LANGUAGES.stream().anyMatch(language -> means(word, day, language)))
        .findFirst();
  }

  private static boolean means(String word, DayOfWeek day, Locale language) {
    String whole = day.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
    boolean vowel = VOWELS.indexOf(whole.charAt(whole.length() - 1)) >= 0;
    String common = vowel ? whole.substring(0, whole.length() - 1) : whole;
    return word.equals(day.getDisplayName(TextStyle.SHORT, language).toLowerCase(language))
        || word.length() >= SHORTEST && whole.startsWith(word)
        || word.startsWith(common) && word.length() <= common.length() + ENDING;
  }
}
