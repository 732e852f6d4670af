package ru.tandem.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Day;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Word;

/** Weekdays, counts and small words beside the days of a line: what does not fit them is asked. */
record BesideDays(CalendarWords words, List<Piece> pieces) {

  /**
   * @param spans what the group was understood as
   */
  void doubt(DayGroup group, List<DaySpan> spans, SpanKind kind, Consumer<Doubt> doubts) {
    for (int i = 0; i < group.places().size(); i++) {
      DaySpan span = spans.get(spans.size() == 1 ? 0 : i);
      LocalDate day = i == 0 || spans.size() > 1 ? span.first() : span.last();
      int place = group.places().get(i);
      weekday(place)
          .filter(written -> written != day.getDayOfWeek())
          .ifPresent(written -> doubts.accept(Doubt.of("weekday", day, written)));
      if (group.isSpan() && i == 1 && isUncertain(place)) {
        doubts.accept(Doubt.of("upto", day));
      }
    }
    if (spans.size() == 1 && kind == SpanKind.HOLIDAY) {
      long days = spans.get(0).days();
      count(group.last())
          .filter(written -> written != days)
          .ifPresent(
              written ->
                  doubts.accept(
                      Doubt.of("count", spans.get(0).first(), spans.get(0).last(), written, days)));
    }
  }

  /** The weekday that is written behind the day, or before it. */
  private Optional<DayOfWeek> weekday(int place) {
    int behind = place + 1;
    while (behind < pieces.size() && pieces.get(behind) == Joint.YEAR) {
      behind++;
    }
    int before = place > 0 && (pieces.get(place - 1) == Joint.LIST) ? place - 2 : place - 1;
    return weekdayAt(behind)
        .or(
            () ->
                before > 0 && pieces.get(before - 1) instanceof Day
                    ? Optional.empty()
                    : weekdayAt(before));
  }

  private Optional<DayOfWeek> weekdayAt(int place) {
    return place >= 0 && place < pieces.size() && pieces.get(place) instanceof Word word
        ? Names.weekday(word.text())
        : Optional.empty();
  }

  /** Until a day, and no word tells whether it still belongs to it. */
  private boolean isUncertain(int place) {
    int before = place - 1;
    while (before > 0 && Gap.isWeekday(pieces.get(before))) {
      before--;
    }
    int next = place + 1;
    while (next < pieces.size() && !(pieces.get(next) instanceof Day)) {
      if (pieces.get(next) == Joint.INCLUDING) {
        return false;
      }
      next++;
    }
    return pieces.get(before) == Joint.UP_TO;
  }

  /** How many days the line says it is. */
  private Optional<Long> count(int place) {
    for (int at = place + 1; at < pieces.size() && !(pieces.get(at) instanceof Day); at++) {
      if (pieces.get(at) instanceof Number number) {
        int end = Math.min(at + 3, pieces.size());
        return Word.said(pieces.subList(at + 1, end)).stream()
                .anyMatch(word -> words.begins(Sense.DAY, List.of(word)))
            ? Optional.of((long) number.value())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
