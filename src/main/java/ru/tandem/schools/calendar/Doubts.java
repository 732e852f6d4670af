package ru.tandem.schools.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;

/** What looks like a slip of the pen in a whole year. */
final class Doubts {

  private static final int LONGEST_HOLIDAY = 31;
  private static final int SUMMER_BEGINS = 5;
  private static final int SUMMER_ENDS = 8;
  private static final int LONGEST_TERM = 200;
  private static final int YEAR_BEGINS = 8;

  private Doubts() {}

  static List<Doubt> of(List<DaySpan> terms, List<DaySpan> holidays, LocalDate today) {
    List<Doubt> doubts = new ArrayList<>();
    overlaps(terms, terms, doubts);
    overlaps(holidays, holidays, doubts);
    for (DaySpan term : terms) {
      for (DaySpan days : holidays) {
        if (meet(term, days) && !isWithin(days, term)) {
          doubts.add(overlap(term, days));
        }
      }
    }
    terms.stream().filter(one -> one.days() > LONGEST_TERM).forEach(one -> doubts.add(length(one)));
    holidays.stream()
        .filter(one -> one.days() > LONGEST_HOLIDAY && !isSummer(one))
        .forEach(one -> doubts.add(length(one)));
    List<DaySpan> all = Stream.concat(terms.stream(), holidays.stream()).toList();
    years(all, doubts);
    past(all, today, doubts);
    return doubts;
  }

  private static void overlaps(List<DaySpan> one, List<DaySpan> other, List<Doubt> doubts) {
    for (int i = 0; i < one.size(); i++) {
      for (int j = i + 1; j < other.size(); j++) {
        if (meet(one.get(i), other.get(j))) {
          doubts.add(overlap(one.get(i), other.get(j)));
        }
      }
    }
  }

  private static Doubt overlap(DaySpan one, DaySpan other) {
    return Doubt.of("overlap", one.first(), one.last(), other.first(), other.last());
  }

  private static boolean meet(DaySpan one, DaySpan other) {
    return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  /** A holiday in the middle of a term, as in a year of modules; or a single day of rest. */
  private static boolean isWithin(DaySpan days, DaySpan term) {
    boolean inside = term.contains(days.first()) && term.contains(days.last());
    return inside
        && (days.days() == 1
            || days.first().isAfter(term.first()) && days.last().isBefore(term.last()));
  }

  private static boolean isSummer(DaySpan days) {
    return days.first().getMonthValue() >= SUMMER_BEGINS
        && days.last().getMonthValue() <= SUMMER_ENDS + 1;
  }

  private static Doubt length(DaySpan days) {
    return Doubt.of("long", days.first(), days.last(), days.days());
  }

  /** Those that lie in another school year than most. */
  private static void years(List<DaySpan> all, List<Doubt> doubts) {
    TreeMap<Integer, Long> counted =
        all.stream()
            .map(span -> schoolYear(span.first()))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    if (counted.size() < 2) {
      return;
    }
    int usual =
        counted.entrySet().stream()
            .max(java.util.Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    all.stream()
        .filter(span -> schoolYear(span.first()) != usual)
        .forEach(span -> doubts.add(Doubt.of("year", span.first(), span.last())));
  }

  /** A calendar of which the whole school year is over. */
  private static void past(List<DaySpan> all, LocalDate today, List<Doubt> doubts) {
    all.stream()
        .map(DaySpan::last)
        .max(LocalDate::compareTo)
        .filter(last -> schoolYear(last) < schoolYear(today))
        .ifPresent(last -> doubts.add(Doubt.of("past", last)));
  }

  private static int schoolYear(LocalDate day) {
    return day.getMonthValue() < YEAR_BEGINS ? day.getYear() - 1 : day.getYear();
  }
}
