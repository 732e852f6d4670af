package ru.tandem.schools.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Day;
import ru.tandem.schools.calendar.Piece.Told;
import ru.tandem.schools.calendar.Piece.Word;

/** A line taken apart where it begins to tell of something else. */
final class Parts {

  private final CalendarWords words;
  private final List<Piece> pieces;
  private final List<List<Piece>> parts = new ArrayList<>();
  private List<Piece> open = new ArrayList<>();

  private Parts(CalendarWords words, List<Piece> pieces) {
    this.words = words;
    this.pieces = pieces;
  }

  static List<List<Piece>> of(CalendarWords words, List<Piece> pieces) {
    return new Parts(words, pieces).all();
  }

  private List<List<Piece>> all() {
    boolean daysFirst = isDaysFirst();
    for (int i = 0; i < pieces.size(); i++) {
      if (daysFirst ? isNextDay(i) : isOtherKind(i)) {
        parts.add(open);
        open = new ArrayList<>();
      }
      open.add(pieces.get(i));
    }
    parts.add(open);
    return parts;
  }

  /** As in: from then till then holidays, from then till then a term. */
  private boolean isDaysFirst() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Day) {
        return kinds(pieces.subList(i, pieces.size())).size() > 1;
      }
      if (kindAt(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private List<SpanKind> kinds(List<Piece> some) {
    List<SpanKind> kinds = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      kindAt(words, some, i).filter(kind -> !kinds.contains(kind)).ifPresent(kinds::add);
    }
    return kinds;
  }

  private boolean isNextDay(int i) {
    return pieces.get(i) instanceof Day && hasDay(open) && !kinds(open).isEmpty();
  }

  private boolean isOtherKind(int i) {
    Optional<SpanKind> kind = kindAt(i);
    return kind.isPresent()
        && hasDay(open)
        && hasDay(pieces.subList(i, pieces.size()))
        && kind(words, open).filter(kind.get()::equals).isEmpty();
  }

  private static boolean hasDay(List<Piece> some) {
    return some.stream().anyMatch(Day.class::isInstance);
  }

  private Optional<SpanKind> kindAt(int i) {
    return kindAt(words, pieces, i);
  }

  private static Optional<SpanKind> kindAt(CalendarWords words, List<Piece> some, int i) {
    if (some.get(i) instanceof Told told) {
      return Optional.of(told.kind());
    }
    List<String> said = said(some.subList(i, some.size()));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    if (words.begins(Sense.HOLIDAY, said) || words.begins(Sense.SEASON, said)) {
      return Optional.of(SpanKind.HOLIDAY);
    }
    return words.begins(Sense.TERM, said) ? Optional.of(SpanKind.TERM) : Optional.empty();
  }

  /** The words from here on, as far as nothing stands between them. */
  private static List<String> said(List<Piece> from) {
    List<String> said = new ArrayList<>();
    for (Piece piece : from) {
      if (!(piece instanceof Word word)) {
        break;
      }
      said.add(word.text().toLowerCase(Locale.ROOT));
    }
    return said;
  }

  /**
   * Of what a part tells by its own words: holidays before the term after which they are named, a
   * season only where nothing else is said, a heading's word last.
   */
  static Optional<SpanKind> kind(CalendarWords words, List<Piece> part) {
    for (Sense sense : List.of(Sense.HOLIDAY, Sense.TERM, Sense.SEASON)) {
      for (int i = 0; i < part.size(); i++) {
        List<String> said = said(part.subList(i, part.size()));
        if (!said.isEmpty() && words.begins(sense, said)) {
          return Optional.of(sense == Sense.TERM ? SpanKind.TERM : SpanKind.HOLIDAY);
        }
      }
    }
    return part.stream().filter(Told.class::isInstance).map(one -> ((Told) one).kind()).findFirst();
  }
}
