package ru.tandem.schools.calendar;

import java.util.List;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Word;

/** What stands between two days, and so what they are to each other. */
record Gap(List<Piece> between, CalendarWords words) {

  /** Whether they are the two ends of something. */
  boolean isSpan() {
    boolean until = has(Joint.UNTIL) || has(Joint.UP_TO);
    if (until) {
      return !has(Joint.FROM) && between.stream().noneMatch(this::isLabel);
    }
    return has(Joint.DASH) && between.stream().allMatch(piece -> bindsOnly(piece));
  }

  private boolean bindsOnly(Piece piece) {
    return piece == Joint.DASH || piece == Joint.YEAR || piece == Joint.CELL || isWeekday(piece);
  }

  /** Whether only the border of a cell, or a space, lies between them. */
  boolean isCell() {
    return between.stream()
        .allMatch(piece -> piece == Joint.CELL || piece == Joint.YEAR || isWeekday(piece));
  }

  boolean isTight() {
    return has(Joint.TIGHT)
        && between.stream().allMatch(piece -> piece == Joint.TIGHT || piece == Joint.YEAR);
  }

  boolean has(Joint joint) {
    return between.contains(joint);
  }

  /** The word for holidays may be said again with the end of them. */
  private boolean isLabel(Piece piece) {
    return piece instanceof Piece.Number
        || piece instanceof Word word
            && !isWeekday(piece)
            && !words.has(Sense.HOLIDAY, word.text())
            && !words.has(Sense.TERM, word.text());
  }

  static boolean isWeekday(Piece piece) {
    return piece instanceof Word word && Names.weekday(word.text()).isPresent();
  }
}
