package ru.tandem.schools;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The calendar of each school, as its curators have entered it. */
@Component
public class SchoolCalendars {

  private final SchoolSpans spans;
  private final LessonHoursOfSchools hours;
  private final PublicHolidays publicHolidays;
  private final ClassWords classes;
  private final ApplicationEventPublisher events;

  SchoolCalendars(
      SchoolSpans spans,
      LessonHoursOfSchools hours,
      PublicHolidays publicHolidays,
      ClassWords classes,
      ApplicationEventPublisher events) {
    this.spans = spans;
    this.hours = hours;
    this.publicHolidays = publicHolidays;
    this.classes = classes;
    this.events = events;
  }

  public SchoolCalendar of(SchoolId school) {
    return of(school, Set.of());
  }

  /** The year of those grades: what is kept for other classes is none of theirs. */
  public SchoolCalendar of(SchoolId school, Set<Integer> grades) {
    List<SchoolSpan> all =
        spans.findBySchoolIdOrderByFirstDay(school).stream()
            .filter(span -> span.isForEverybody() || concerns(span.forSome(), grades))
            .toList();
    return new SchoolCalendar(
        days(all, SpanKind.HOLIDAY),
        days(all, SpanKind.TERM),
        hours.findBySchoolId(school).stream()
            .collect(
                Collectors.toMap(
                    LessonHours::weekday, LessonHours::lessons, (a, b) -> a, TreeMap::new)),
        publicHolidays::include);
  }

  private static List<DaySpan> days(List<SchoolSpan> spans, SpanKind kind) {
    return spans.stream().filter(span -> span.kind() == kind).map(SchoolSpan::days).toList();
  }

  private boolean concerns(ForSome some, Set<Integer> grades) {
    return some.kind() == SpanKind.HOLIDAY
        && grades.stream().anyMatch(grade -> classes.include(some.words(), grade));
  }

  /** What is kept for some classes; no day off for the rest. */
  public List<ForSome> forSome(SchoolId school, SpanKind kind) {
    return spans.findBySchoolIdOrderByFirstDay(school).stream()
        .filter(span -> span.kind() == kind && !span.isForEverybody())
        .map(SchoolSpan::forSome)
        .toList();
  }

  void enter(SchoolId school, List<ForSome> some) {
    change(school, () -> some.forEach(one -> spans.save(SchoolSpan.of(school, one))));
  }

  void enter(SchoolId school, SpanKind kind, List<DaySpan> days) {
    change(
        school,
        () -> {
          spans.deleteAll(
              spans.findBySchoolIdOrderByFirstDay(school).stream()
                  .filter(span -> span.kind() == kind)
                  .toList());
          days.forEach(span -> spans.save(SchoolSpan.of(school, kind, span)));
        });
  }

  void enter(SchoolId school, Map<DayOfWeek, Lessons> lessons) {
    change(
        school,
        () -> {
          hours.deleteAll(hours.findBySchoolId(school));
          hours.flush();
          lessons.forEach((weekday, held) -> hours.save(LessonHours.of(school, weekday, held)));
        });
  }

  private void change(SchoolId school, Runnable entering) {
    SchoolCalendar before = of(school);
    entering.run();
    events.publishEvent(new CalendarChanged(school, before, of(school)));
  }
}
