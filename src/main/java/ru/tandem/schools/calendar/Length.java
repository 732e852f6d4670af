package ru.tandem.schools.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Word;

/**
 * How long something lasts of which only the first day is told: 26 October, 9 days.
 *
 * @param told whether a word says what the number counts
 */
record Length(int days, boolean told) {

  private static final int WEEK = 7;
  private static final int LONGEST = 366;

  /** Between the number and the word for what it counts another may stand: 9 calendar days. */
  private static final int NEAR = 3;

  /**
   * @param pieces that stand beside the day, and beside no other
   */
  static Optional<Length> in(List<Piece> pieces, CalendarWords words) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Number number) {
        int unit = unit(pieces.subList(i + 1, Math.min(i + 1 + NEAR, pieces.size())), words);
        if (unit > 0) {
          return Optional.of(of(number, unit, true));
        }
      }
    }
    return Optional.empty();
  }

  /** A number that has the cell behind the day for itself. */
  static Optional<Length> inCell(List<Piece> behind) {
    List<Piece> rest = behind.stream().dropWhile(piece -> piece == Joint.YEAR).toList();
    boolean alone =
        rest.size() > 1
            && rest.get(0) == Joint.CELL
            && rest.get(1) instanceof Number
            && (rest.size() == 2 || rest.get(2) == Joint.CELL);
    return alone ? Optional.of(of((Number) rest.get(1), 1, false)) : Optional.empty();
  }

  private static Length of(Number number, int unit, boolean told) {
    if (number.value() < 1 || number.value() > LONGEST / unit) {
      throw new Refusal(Refusal.Reason.REST, Integer.toString(number.value()));
    }
    return new Length(number.value() * unit, told);
  }

  /** How many days it is that are counted; 0 where no such word stands there. */
  private static int unit(List<Piece> behind, CalendarWords words) {
    for (Piece piece : behind) {
      if (!(piece instanceof Word word)) {
        return 0;
      }
      List<String> said = List.of(word.text().toLowerCase(Locale.ROOT));
      if (words.begins(Sense.DAY, said)) {
        return 1;
      } else if (words.begins(Sense.WEEK, said)) {
        return WEEK;
      }
    }
    return 0;
  }
}
