package ru.tandem.schools.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Word;

/** For whom a line of a calendar is. */
final class Classes {

  private Classes() {}

  /** How these pieces call some of the classes; empty when it is everybody. */
  static String of(CalendarWords words, List<Piece> pieces) {
    List<Integer> grades = new ArrayList<>();
    boolean some = false;
    boolean all = false;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Word word) {
        List<String> one = List.of(word.text().toLowerCase(Locale.ROOT));
        all |= words.begins(Sense.EVERYBODY, one);
        if (words.begins(Sense.CLASSES, one)) {
          some = true;
          grades.addAll(numbersBefore(pieces, i));
        }
      }
    }
    boolean everybody =
        all
            || !grades.isEmpty()
                && words.isEverybody(
                    grades.stream().mapToInt(grade -> grade).min().getAsInt(),
                    grades.stream().mapToInt(grade -> grade).max().getAsInt());
    return some && !everybody ? said(pieces) : "";
  }

  private static List<Integer> numbersBefore(List<Piece> pieces, int word) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = word - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Number number) {
        numbers.add(number.value());
      } else if (!(pieces.get(i) instanceof Piece.Joint)) {
        break;
      }
    }
    return numbers;
  }

  private static String said(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece instanceof Word || piece instanceof Number)
        .map(piece -> piece instanceof Word word ? word.text() : number((Number) piece))
        .collect(Collectors.joining(" "));
  }

  private static String number(Number piece) {
    return Integer.toString(piece.value());
  }
}
