package ru.tandem.schools;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The calendar of a year as a file tells it. What it does not tell of is empty.
 *
 * @param some what is for some classes only, and in none of the others
 */
public record SchoolYear(
    List<DaySpan> terms,
    List<DaySpan> holidays,
    Map<DayOfWeek, Lessons> lessons,
    List<ForSome> some,
    List<Doubt> doubts) {

  public SchoolYear {
    terms = List.copyOf(terms);
    holidays = List.copyOf(holidays);
    lessons = lessons.isEmpty() ? Map.of() : new EnumMap<>(lessons);
    // an upload that was read before these were known has none
    some = some == null ? List.of() : List.copyOf(some);
    doubts = doubts == null ? List.of() : List.copyOf(doubts);
  }

  /** What is for some is for all. */
  public SchoolYear forEverybody() {
    return new SchoolYear(with(SpanKind.TERM), with(SpanKind.HOLIDAY), lessons, List.of(), doubts);
  }

  private List<DaySpan> with(SpanKind kind) {
    return Stream.concat(
            days(kind).stream(), some.stream().filter(one -> one.kind() == kind).map(ForSome::days))
        .distinct()
        .toList();
  }

  public boolean isEmpty() {
    return terms.isEmpty() && holidays.isEmpty() && lessons.isEmpty() && some.isEmpty();
  }

  public List<DaySpan> days(SpanKind kind) {
    return kind == SpanKind.TERM ? terms : holidays;
  }
}
