package ru.tandem.schools;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The calendar of a year as a file tells it. What it does not tell of is empty. */
public record SchoolYear(
    List<DaySpan> terms, List<DaySpan> holidays, Map<DayOfWeek, Lessons> lessons) {

  public SchoolYear {
    terms = List.copyOf(terms);
    holidays = List.copyOf(holidays);
    lessons = lessons.isEmpty() ? Map.of() : new EnumMap<>(lessons);
  }

  public boolean isEmpty() {
    return terms.isEmpty() && holidays.isEmpty() && lessons.isEmpty();
  }

  public List<DaySpan> days(SpanKind kind) {
    return kind == SpanKind.TERM ? terms : holidays;
  }
}
