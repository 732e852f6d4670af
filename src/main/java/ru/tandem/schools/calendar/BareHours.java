package ru.tandem.schools.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Hour;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Word;

/** Hours as people type them: without minutes, or with a hyphen before these. */
final class BareHours {

  private static final int EARLIEST = 6;
  private static final int LATEST = 22;

  /** Both hours with a hyphen before the minutes and a word between them. */
  private static final Pattern HYPHENED =
      Pattern.compile(
          "(?<![\\d.:-])(\\d{1,2})-([0-5]\\d)(\\s+(\\p{L}+)\\s+)(\\d{1,2})-([0-5]\\d)(?![\\d.:-])");

  /** Nobody types one hour with its minutes where two are asked for. */
  private static final Pattern WHOLE = Pattern.compile("\\s*(\\d{1,2})-(\\d{1,2})\\s*");

  private final CalendarWords words;
  private final List<Piece> pieces;

  private BareHours(CalendarWords words, List<Piece> pieces) {
    this.words = words;
    this.pieces = new ArrayList<>(pieces);
  }

  static List<Piece> of(CalendarWords words, String line) {
    return new BareHours(words, Pieces.of(words, withColons(words, line), true)).taken();
  }

  /** In a line of a table only what is told from one hour to another, and not of classes. */
  static List<Piece> inTable(CalendarWords words, List<Piece> pieces) {
    boolean told =
        pieces.contains(Joint.FROM)
            && (pieces.contains(Joint.UP_TO) || pieces.contains(Joint.UNTIL))
            && pieces.stream().noneMatch(piece -> isOf(words, Sense.CLASSES, piece));
    return told ? new BareHours(words, pieces).taken() : pieces;
  }

  private static boolean isOf(CalendarWords words, Sense sense, Piece piece) {
    return piece instanceof Word word && words.has(sense, word.text());
  }

  private static String withColons(CalendarWords words, String line) {
    Matcher whole = WHOLE.matcher(line);
    if (whole.matches() && Integer.parseInt(whole.group(2)) <= LATEST) {
      return whole.group(1) + " - " + whole.group(2);
    }
    Matcher both = HYPHENED.matcher(line);
    return both.replaceAll(
        found ->
            words.joint(found.group(4)).filter(BareHours::isBetween).isPresent()
                ? "$1:$2$3$5:$6"
                : Matcher.quoteReplacement(found.group()));
  }

  private List<Piece> taken() {
    for (int i = 1; i < pieces.size(); i++) {
      int end = i + 1;
      if (isBetween(pieces.get(i)) && end < pieces.size()) {
        int begin = isHourWord(i - 1) ? i - 2 : i - 1;
        Optional<LocalTime> from = hour(begin);
        Optional<LocalTime> to = hour(end);
        if (from.isPresent() && to.isPresent() && from.get().isBefore(to.get())) {
          pieces.set(begin, new Hour(from.get()));
          pieces.set(end, new Hour(to.get()));
        }
      }
    }
    for (int i = pieces.size() - 1; i > 0; i--) {
      if (isHourWord(i) && pieces.get(i - 1) instanceof Hour) {
        pieces.remove(i);
      }
    }
    return pieces;
  }

  private static boolean isBetween(Piece piece) {
    return piece == Joint.DASH || piece == Joint.UNTIL || piece == Joint.UP_TO;
  }

  private boolean isHourWord(int place) {
    return place > 0 && isOf(words, Sense.HOUR, pieces.get(place));
  }

  /** The hour that stands there, whether or not it has minutes. */
  private Optional<LocalTime> hour(int place) {
    if (place < 0) {
      return Optional.empty();
    }
    if (pieces.get(place) instanceof Hour hour) {
      return Optional.of(hour.time());
    }
    return pieces.get(place) instanceof Number number
            && number.value() >= EARLIEST
            && number.value() <= LATEST
        ? Optional.of(LocalTime.of(number.value(), 0))
        : Optional.empty();
  }
}
