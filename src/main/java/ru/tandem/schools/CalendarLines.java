package ru.tandem.schools;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A school's calendar as people write it, one line after another: {@code 01.11–09.11}, {@code
 * 22.02.2027}, with any words behind; a file in which commas, semicolons or tabs stand between two
 * dates is the same.
 */
public final class CalendarLines {

  /** Whoever plans in summer means the school year to come. */
  private static final int PLANNING_BEGINS = 6;

  private static final int YEAR_BEGINS = 8;
  private static final String BETWEEN = "\\s*[-–—,;\\t]\\s*";
  private static final String DAY = "(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?";
  private static final Pattern SPAN =
      Pattern.compile("\\D{0,60}?" + DAY + "(?:" + BETWEEN + DAY + ")?(?:\\D.*)?");
  private static final String TIME = "(\\d{1,2})[:.](\\d{2})";
  private static final Pattern LESSONS =
      Pattern.compile(
          "(\\p{L}{2,})(?:\\s*[-–—]\\s*(\\p{L}{2,}))?[\\s:,;]+" + TIME + BETWEEN + TIME + "\\s*");

  private static final Pattern HOURS =
      Pattern.compile("(\\p{L}{2,})(?:\\s*[-–—]\\s*\\p{L}{2,})?[\\s:,;]+\\d{1,2}[:.]\\d{2}\\D.*");

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);

  /** A line that says nothing that could be understood. */
  public static final class Unclear extends RuntimeException {

    private final transient String line;

    Unclear(String line) {
      this.line = line;
    }

    public String line() {
      return line;
    }
  }

  private CalendarLines() {}

  /**
   * @param today years that are not written are those of the school year that goes on, or comes
   * @throws Unclear for the first line that is none
   */
  public static List<DaySpan> days(String text, LocalDate today) {
    List<DaySpan> days = new ArrayList<>();
    for (String line : lines(text)) {
      Matcher span = SPAN.matcher(line);
      if (!span.matches()) {
        throw new Unclear(line);
      }
      days.add(span(span, line, today));
    }
    return days;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static DaySpan span(Matcher found, String line, LocalDate today) {
    try {
      LocalDate first = day(found, 1, today);
      LocalDate last = found.group(4) == null ? first : day(found, 4, today);
      if (last.isBefore(first) && found.group(6) == null) {
        last = last.plusYears(1);
      }
      if (last.isBefore(first)) {
        throw new Unclear(line);
      }
      return new DaySpan(first, last);
    } catch (DateTimeException noDay) {
      throw new Unclear(line);
    }
  }

  private static LocalDate day(Matcher found, int group, LocalDate today) {
    int month = Integer.parseInt(found.group(group + 1));
    String written = found.group(group + 2);
    int beginning = today.getMonthValue() < PLANNING_BEGINS ? today.getYear() - 1 : today.getYear();
    int year = month < YEAR_BEGINS ? beginning + 1 : beginning;
    return LocalDate.of(
        written == null ? year : Integer.parseInt(written),
        month,
        Integer.parseInt(found.group(group)));
  }

  /** As in {@code пн–пт 08:30–14:10}. */
  public static Map<DayOfWeek, Lessons> lessons(String text) {
    Map<DayOfWeek, Lessons> lessons = new EnumMap<>(DayOfWeek.class);
    for (String line : lines(text)) {
      Matcher found = LESSONS.matcher(line);
      if (!found.matches()) {
        throw new Unclear(line);
      }
      Lessons held = held(found, line);
      int first = weekday(found.group(1), line);
      int last = found.group(2) == null ? first : weekday(found.group(2), line);
      for (int day = first; day <= last; day++) {
        lessons.put(DayOfWeek.of(day), held);
      }
    }
    return lessons;
  }

  private static int weekday(String word, String line) {
    return weekday(word).orElseThrow(() -> new Unclear(line)).getValue();
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> LANGUAGES.stream().anyMatch(language -> means(word, day, language)))
        .findFirst();
  }

  /** Whether it tells of lessons: a weekday, or several, and hours. */
  static boolean beginsWithWeekday(String line) {
    Matcher hours = HOURS.matcher(line);
    return hours.matches() && weekday(hours.group(1)).isPresent();
  }

  /** By the first two letters of the whole name, or of the short one. */
  private static boolean means(String word, DayOfWeek day, Locale language) {
    String beginning = word.substring(0, 2).toLowerCase(language);
    return Stream.of(TextStyle.SHORT, TextStyle.FULL)
        .map(style -> day.getDisplayName(style, language).toLowerCase(language))
        .anyMatch(name -> name.startsWith(beginning));
  }

  private static Lessons held(Matcher found, String line) {
    try {
      LocalTime from = time(found, 3);
      LocalTime to = time(found, 5);
      if (!from.isBefore(to)) {
        throw new Unclear(line);
      }
      return new Lessons(from, to);
    } catch (DateTimeException noTime) {
      throw new Unclear(line);
    }
  }

  private static LocalTime time(Matcher found, int group) {
    return LocalTime.of(
        Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
  }
}
