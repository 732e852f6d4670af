package ru.tandem.schools.calendar;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.schools.calendar.Piece.Day;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Word;

/** The numbers that stand beside days and hours: each has a meaning, or the line is refused. */
final class Remainder {

  private static final int LAST_OF_MONTH = 31;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private Remainder() {}

  /** Numbers that are the days of the month named behind them, and years that stand apart. */
  static List<Piece> taken(List<Piece> pieces) {
    List<Piece> taken = new ArrayList<>(pieces);
    for (int i = taken.size() - 2; i >= 0; i--) {
      if (taken.get(i) instanceof Number number && number.value() <= LAST_OF_MONTH) {
        int next = i + 1;
        while (next < taken.size() && isDayJoint(taken.get(next))) {
          next++;
        }
        if (isEndOfSpan(taken, i)
            && next > i + 1
            && next < taken.size()
            && taken.get(next) == Joint.FROM) {
          next++;
        }
        if (next > i + 1 && next < taken.size() && taken.get(next) instanceof Day day) {
          taken.set(i, new Day(number.value(), day.month(), day.year()));
        }
      }
    }
    years(taken);
    return taken;
  }

  /** As the 3 in: from 1 to 3 and from 8 to 10 May. */
  private static boolean isEndOfSpan(List<Piece> pieces, int i) {
    return i >= 2
        && (pieces.get(i - 1) == Joint.UNTIL
            || pieces.get(i - 1) == Joint.UP_TO
            || pieces.get(i - 1) == Joint.DASH)
        && pieces.get(i - 2) instanceof Number
        && (i == 2 || pieces.get(i - 3) == Joint.FROM);
  }

  private static boolean isDayJoint(Piece piece) {
    return piece == Joint.DASH
        || piece == Joint.LIST
        || piece == Joint.TIGHT
        || piece == Joint.AND
        || piece == Joint.UNTIL
        || piece == Joint.UP_TO;
  }

  private static void years(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Number number && isYear(number)) {
        int day = dayOf(pieces, i);
        if (day >= 0) {
          pieces.set(day, ((Day) pieces.get(day)).in(number.value()));
          pieces.set(i, Joint.YEAR);
        }
      }
    }
  }

  private static boolean isYear(Number number) {
    return number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
  }

  /** The day right before it, or else the next one; only one without a year. */
  private static int dayOf(List<Piece> pieces, int year) {
    int before = year - 1;
    while (before >= 0 && (pieces.get(before) == Joint.LIST || pieces.get(before) == Joint.CELL)) {
      before--;
    }
    if (before >= 0 && isWithoutYear(pieces.get(before))) {
      return before;
    }
    for (int next = year + 1; next < pieces.size(); next++) {
      if (pieces.get(next) instanceof Day) {
        return isWithoutYear(pieces.get(next)) ? next : -1;
      }
    }
    return -1;
  }

  private static boolean isWithoutYear(Piece piece) {
    return piece instanceof Day day && !day.hasYear();
  }

  /**
   * @throws Refusal for a number that names nothing, counts nothing and is no part of a day
   */
  static void refuse(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Number number) {
        refuseMisspelt(pieces, i, number);
        if (!isMeant(pieces, i)) {
          throw new Refusal(Refusal.Reason.REST, Integer.toString(number.value()));
        }
      }
    }
  }

  /** Half of a span would be lost without a word if a day's misspelt month counted as a word. */
  private static void refuseMisspelt(List<Piece> pieces, int i, Number number) {
    if (number.value() > 0
        && number.value() <= LAST_OF_MONTH
        && i + 1 < pieces.size()
        && pieces.get(i + 1) instanceof Word word
        && (Names.isAlmostMonth(word.text()) || isFollowedByYear(pieces, i + 1))) {
      throw new Refusal(Refusal.Reason.REST, number.value() + " " + word.text());
    }
  }

  private static boolean isFollowedByYear(List<Piece> pieces, int word) {
    return word + 1 < pieces.size()
        && pieces.get(word + 1) instanceof Number number
        && isYear(number);
  }

  private static boolean isMeant(List<Piece> pieces, int i) {
    if (isBorder(pieces, i - 1) && isBorder(pieces, i + 1)) {
      return true;
    }
    if (i > 0 && pieces.get(i - 1) instanceof Word) {
      return true;
    }
    int next = i + 1;
    while (next < pieces.size()
        && (isDayJoint(pieces.get(next)) || pieces.get(next) instanceof Number)) {
      next++;
    }
    return next < pieces.size()
        && (pieces.get(next) instanceof Word || next == i + 1 && pieces.get(next) == Joint.YEAR);
  }

  private static boolean isBorder(List<Piece> pieces, int i) {
    return i < 0
        || i >= pieces.size()
        || pieces.get(i) == Joint.CELL
        || pieces.get(i) instanceof Piece.Told;
  }
}
