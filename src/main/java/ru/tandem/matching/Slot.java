package ru.tandem.matching;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One cell of the weekly grid of free time: a day and the hour at which that part of it begins.
 * Written as the grid's answers are: {@code mon15}.
 */
public record Slot(DayOfWeek day, int hour) implements Comparable<Slot> {

  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::day).thenComparing(Slot::hour);

  public static Slot of(String code) {
    return new Slot(
        Stream.of(DayOfWeek.values())
            .filter(day -> code.startsWith(brief(day)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no day of the week in " + code)),
        Integer.parseInt(code.substring(3)));
  }

  /** The part of a day in which that hour of a week lies, counted from Monday's midnight. */
  static Slot at(int hour) {
    int part = hour % 24 < 15 ? 9 : hour % 24 < 18 ? 15 : 18;
    return new Slot(DayOfWeek.of(hour / 24 + 1), part);
  }

  /** Its first hour in a week, counted from Monday's midnight. */
  int first() {
    return day.ordinal() * 24 + hour;
  }

  /** The hour with which the next part begins; the last of a day ends when the evening does. */
  int end() {
    return day.ordinal() * 24 + (hour < 15 ? 15 : hour < 18 ? 18 : 21);
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return brief(day) + hour;
  }

  private static String brief(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
