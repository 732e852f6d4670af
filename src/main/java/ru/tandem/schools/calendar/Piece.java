package ru.tandem.schools.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import ru.tandem.schools.SpanKind;

/** What stands in a line of a calendar, one piece after another. No digit is left out. */
sealed interface Piece {

  /**
   * A day.
   *
   * @param year 0 where none is written
   */
  record Day(int day, int month, int year) implements Piece {

    Day in(int year) {
      return new Day(day, month, year);
    }

    boolean hasYear() {
      return year > 0;
    }
  }

  /** An hour of a day. */
  record Hour(LocalTime time) implements Piece {}

  /** A number that is no part of a day or an hour. */
  record Number(int value) implements Piece {}

  /** A school year, by the year in which it begins. */
  record Season(int begins) implements Piece {}

  /** Any word that joins nothing. */
  record Word(String text) implements Piece {

    /** The words among these, in small letters. */
    static List<String> said(List<Piece> some) {
      return some.stream()
          .filter(Word.class::isInstance)
          .map(piece -> ((Word) piece).text().toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  /** What the heading of a column says of all below it. */
  record Told(SpanKind kind) implements Piece {}

  /** What stands between two others. */
  enum Joint implements Piece {
    DASH,
    /** A comma, a semicolon that a person has typed. */
    LIST,
    /** A comma without a space behind it, as in a table that has been copied. */
    TIGHT,
    CELL,
    FROM,
    UNTIL,
    /** Until; whether the last day belongs to it, only a word behind it tells. */
    UP_TO,
    INCLUDING,
    AND,
    YEAR
  }
}
