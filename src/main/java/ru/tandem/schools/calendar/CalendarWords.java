package ru.tandem.schools.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.schools.ClassWords;
import ru.tandem.schools.SpanKind;

/** The words by which a calendar is understood, from {@code config/calendar-file.yaml}. */
@Component
class CalendarWords implements ClassWords {

  /** What a word may be known for; named in the file as here, small and with hyphens. */
  enum Sense {
    TERM,
    HOLIDAY,
    SEASON,
    ASIDE,
    FROM,
    UNTIL,
    UP_TO,
    INCLUDING,
    AND,
    YEAR,
    DAYS,
    DAY,
    WEEK,
    BUT,
    CLASSES,
    EVERYBODY,
    FIRST,
    LESSONS,
    EVERY_DAY,
    HOUR;

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Those that a file of an earlier version has not. */
  private static final Set<Sense> LATER = EnumSet.of(Sense.WEEK, Sense.HOUR);

  private static final String FILE = "calendar-file.yaml";
  private static final String BETWEEN_WORDS = "[^\\p{L}]+";

  /** So short a word stands for itself alone. */
  private static final int SHORT = 3;

  private static final int LAST_GRADE = 11;

  private final Map<Sense, List<List<String>>> known = new EnumMap<>(Sense.class);
  private List<String> grades = List.of();
  private int allFrom;
  private int allTo;

  CalendarWords(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file(FILE, problems, this::read);
    problems.refuse();
  }

  private boolean read(Section file) {
    file.number("version", 1, 9999);
    for (Sense sense : Sense.values()) {
      boolean later = LATER.contains(sense) && !file.has(sense.key());
      List<String> phrases = later ? List.of() : file.texts(sense.key());
      known.put(sense, phrases.stream().map(CalendarWords::words).toList());
    }
    grades = file.texts("by-grade");
    allFrom = file.number("all-from", 1, LAST_GRADE);
    allTo = file.number("all-to", 1, LAST_GRADE);
    return true;
  }

  /** Two numbers are the first and the last grade, more are a list; or the grade has a name. */
  @Override
  public boolean include(String words, int grade) {
    String small = words.toLowerCase(Locale.ROOT);
    List<Integer> numbers =
        Arrays.stream(small.split("\\D+"))
            .filter(number -> !number.isEmpty() && number.length() < SHORT)
            .map(Integer::valueOf)
            .toList();
    if (numbers.size() == 2 && numbers.get(0) < numbers.get(1)) {
      return grade >= numbers.get(0) && grade <= numbers.get(1);
    }
    boolean named = grade >= 1 && grade <= grades.size() && small.contains(grades.get(grade - 1));
    return named || numbers.contains(grade);
  }

  private static List<String> words(String phrase) {
    return List.of(phrase.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /** Whether one of them stands anywhere in the text. */
  boolean has(Sense sense, String text) {
    List<String> all = List.of(text.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS));
    for (int i = 0; i < all.size(); i++) {
      if (begins(sense, all.subList(i, all.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them stands at the beginning of these words. */
  boolean begins(Sense sense, List<String> words) {
    return known.get(sense).stream().anyMatch(phrase -> begins(phrase, words));
  }

  private static boolean begins(List<String> phrase, List<String> words) {
    if (words.size() < phrase.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!means(phrase.get(i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean means(String beginning, String word) {
    return beginning.length() <= SHORT ? word.equals(beginning) : word.startsWith(beginning);
  }

  /** Of what a heading tells; holidays before the term after which they are named. */
  Optional<SpanKind> kind(String text) {
    if (has(Sense.HOLIDAY, text)) {
      return Optional.of(SpanKind.HOLIDAY);
    }
    if (has(Sense.TERM, text)) {
      return Optional.of(SpanKind.TERM);
    }
    return has(Sense.SEASON, text) ? Optional.of(SpanKind.HOLIDAY) : Optional.empty();
  }

  /** What a word joins, if it joins anything. */
  Optional<Piece.Joint> joint(String word) {
    List<Piece.Joint> found = new ArrayList<>();
    for (Sense sense :
        List.of(Sense.FROM, Sense.UNTIL, Sense.UP_TO, Sense.INCLUDING, Sense.AND, Sense.YEAR)) {
      if (begins(sense, List.of(word.toLowerCase(Locale.ROOT)))) {
        found.add(Piece.Joint.valueOf(sense.name()));
      }
    }
    return found.stream().findFirst();
  }

  /** Whether somebody who has these grades means all with whom the bot has to do. */
  boolean isEverybody(int lowest, int highest) {
    return lowest <= allFrom && highest >= allTo;
  }
}
