package ru.tandem.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** One cell of the weekly grid of free time: a day and the hour from which the person is free. */
public record Slot(DayOfWeek day, LocalTime from) implements Comparable<Slot> {

  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::day).thenComparing(Slot::from);

  /** Reads what {@link #toString()} wrote, so that a kept reason can be shown again. */
  public static Slot parse(String text) {
    int space = text.indexOf(' ');
    return new Slot(
        DayOfWeek.valueOf(text.substring(0, space)), LocalTime.parse(text.substring(space + 1)));
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return day + " " + from;
  }
}
