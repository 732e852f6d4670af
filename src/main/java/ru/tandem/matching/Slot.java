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
