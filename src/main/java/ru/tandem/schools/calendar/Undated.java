package ru.tandem.schools.calendar;

import java.util.List;
import java.util.regex.Pattern;
import ru.tandem.papers.TableLine;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Season;

/**
 * A line without a date is a title, a heading of what is below, or something whose date nobody knew
 * yet: that is said aloud.
 */
final class Undated {

  /** Where a date would stand. */
  private static final Pattern BLANK =
      Pattern.compile("[?.\\u2026*_xX\\u0445\\u0425\\u2010-\\u2015-]+");

  private final CalendarWords words;
  private boolean headed;

  Undated(CalendarWords words) {
    this.words = words;
  }

  /**
   * @param later lines with dates stand above
   */
  boolean isOne(TableLine line, List<Piece> pieces, String text, boolean later) {
    List<String> cells = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    if (cells.size() > 1 && cells.stream().anyMatch(BLANK.asMatchPredicate())) {
      return cells.stream().anyMatch(cell -> cell.matches(".*\\p{L}.*"));
    }
    boolean heading = isHeading(cells, pieces, text);
    boolean below = later || headed && cells.size() > 1;
    headed |= cells.size() > 1;
    return below && !cells.isEmpty() && !heading;
  }

  private boolean isHeading(List<String> cells, List<Piece> pieces, String text) {
    boolean ends =
        cells.stream()
            .anyMatch(cell -> words.has(Sense.FROM, cell) || words.has(Sense.UNTIL, cell));
    long kinds = cells.stream().filter(cell -> words.kind(cell).isPresent()).count();
    boolean said = words.kind(text).isPresent() && (cells.size() == 1 || kinds > 1);
    return ends
        || said
        || !Classes.of(words, pieces).isEmpty()
        || pieces.stream().anyMatch(Season.class::isInstance)
        || words.has(Sense.LESSONS, text)
        || words.has(Sense.EVERY_DAY, text)
        || pieces.stream().anyMatch(Gap::isWeekday);
  }
}
