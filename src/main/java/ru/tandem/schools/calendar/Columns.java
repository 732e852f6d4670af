package ru.tandem.schools.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.papers.TableLine;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Joint;

/** What the headings of a table say of the columns below them. */
final class Columns {

  private final CalendarWords words;
  private final Map<Integer, Joint> ends = new HashMap<>();
  private final Map<Integer, SpanKind> kinds = new HashMap<>();

  /** Headings that say something else of the days below them, as when lessons begin again. */
  private final Map<Integer, String> others = new HashMap<>();

  Columns(CalendarWords words) {
    this.words = words;
  }

  /** A heading of one cell leaves what is known of the ends, and nothing of the kinds. */
  void head(TableLine line) {
    kinds.clear();
    if (line.cells().stream().filter(cell -> !cell.isEmpty()).count() < 2) {
      return;
    }
    ends.clear();
    others.clear();
    SpanKind kind = null;
    for (int i = 0; i < line.cells().size(); i++) {
      kind = words.kind(line.cell(i)).orElse(kind);
      if (kind != null) {
        kinds.put(i, kind);
      }
    }
    if (kinds.values().stream().distinct().count() < 2) {
      kinds.clear();
    }
    ends(line);
    for (int i = 0; i < line.cells().size(); i++) {
      if (words.has(Sense.BUT, line.cell(i))) {
        others.put(i, line.cell(i));
      }
    }
  }

  private void ends(TableLine line) {
    for (int i = 0; i < line.cells().size(); i++) {
      if (words.has(Sense.FROM, line.cell(i))) {
        ends.put(i, Joint.FROM);
      } else if (words.has(Sense.UNTIL, line.cell(i))) {
        ends.put(i, Joint.UNTIL);
      }
    }
  }

  /** The pieces of a line, with what the headings add. */
  List<Piece> pieces(TableLine line, boolean hours) {
    List<Piece> all = new ArrayList<>();
    SpanKind kind = null;
    for (int i = 0; i < line.cells().size(); i++) {
      if (line.cell(i).isEmpty()) {
        continue;
      }
      if (!all.isEmpty()) {
        all.add(Joint.CELL);
      }
      if (kinds.get(i) != null && kinds.get(i) != kind) {
        kind = kinds.get(i);
        all.add(new Piece.Told(kind));
      }
      List<Piece> cell = Pieces.of(words, Written.cell(line.cell(i)), hours);
      if (ends.containsKey(i) && cell.size() > 0 && cell.get(0) instanceof Piece.Day) {
        all.add(ends.get(i));
      }
      all.addAll(cell);
      if (others.containsKey(i) && cell.stream().anyMatch(Piece.Day.class::isInstance)) {
        all.addAll(Pieces.of(words, others.get(i), hours));
      }
    }
    return all;
  }
}
