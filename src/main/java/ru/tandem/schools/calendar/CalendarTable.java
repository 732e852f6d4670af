package ru.tandem.schools.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.ForSome;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Day;
import ru.tandem.schools.calendar.Piece.Hour;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Season;

/**
 * Reads a school's calendar as schools write it: terms, holidays and lesson hours, each line with a
 * word that tells which it is, or under a heading that does. A line is understood whole, or named.
 *
 * <pre>
 *   1 четверть           01.09.2026            25.10.2026
 *   Осенние каникулы     с 26 октября 2026 г.  по 3 ноября
 *   Уроки: пн–пт         08:30                 14:10
 * </pre>
 */
final class CalendarTable {

  private final CalendarWords words;
  private final SpanKind asked;
  private final LocalDate today;
  private final Columns columns;
  private final Bells bells;
  private final Undated undated;
  private Years years;
  private SpanKind heading;
  private String headingForWhom = "";
  private final List<Told> told = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Unclear.Line> unclear = new ArrayList<>();

  /**
   * @param asked of what a person was asked; null for a file, in which each line says it
   */
  CalendarTable(CalendarWords words, SpanKind asked, LocalDate today) {
    this.words = words;
    this.asked = asked;
    this.today = today;
    this.years = Years.around(today);
    columns = new Columns(words);
    bells = new Bells(words);
    undated = new Undated(words);
  }

  /**
   * @throws Unclear for the lines that have a date and cannot be understood
   */
  SchoolYear year() {
    if (!unclear.isEmpty()) {
      throw new Unclear(unclear);
    }
    List<DaySpan> terms = days(SpanKind.TERM);
    List<DaySpan> holidays = days(SpanKind.HOLIDAY);
    doubts.addAll(Doubts.of(terms, holidays, today));
    List<ForSome> some =
        told.stream()
            .filter(one -> !one.forWhom().isEmpty())
            .map(one -> new ForSome(one.kind(), one.days(), one.forWhom()))
            .toList();
    return new SchoolYear(terms, holidays, bells.found(), some, doubts);
  }

  private List<DaySpan> days(SpanKind kind) {
    return told.stream()
        .filter(one -> one.kind() == kind && one.forWhom().isEmpty())
        .map(Told::days)
        .distinct()
        .toList();
  }

  /** What another reader has found. */
  void take(Told one) {
    told.add(one);
  }

  /** What another reader is in doubt about. */
  void doubt(Doubt doubt) {
    doubts.add(doubt);
  }

  /** A sheet that the eye does not see is not read, and named. */
  void leave(TableSheet unseen) {
    doubts.add(Doubt.of("unseen", unseen.name()));
  }

  void read(TableSheet sheet) {
    heading = words.kind(sheet.name()).orElse(null);
    bells.head(List.of(), sheet.name());
    sheet.lines().forEach(this::read);
  }

  void read(TableLine line) {
    String text =
        line.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .map(Written::cell)
            .collect(Collectors.joining("; "));
    try {
      read(line, text);
    } catch (Refusal refusal) {
      if (unclear.size() < Unclear.MOST) {
        unclear.add(new Unclear.Line(text, refusal.reason().name(), refusal.part()));
      }
    }
  }

  private void read(TableLine line, String text) {
    Optional<List<Piece>> hours = hours(line, text);
    if (hours.isPresent()) {
      bells.read(hours.get(), text, doubts::add);
      return;
    }
    List<Piece> pieces = Remainder.taken(columns.pieces(line, false));
    pieces.stream()
        .filter(Season.class::isInstance)
        .findFirst()
        .ifPresent(season -> years = Years.beginning(((Season) season).begins()));
    if (pieces.stream().anyMatch(Day.class::isInstance)) {
      refuseHours(pieces);
      Remainder.refuse(pieces);
      Parts.of(words, pieces).forEach(part -> part(part, text));
    } else {
      head(line, pieces, text);
    }
  }

  /** The line read as hours, when it is one. */
  private Optional<List<Piece>> hours(TableLine line, String text) {
    try {
      List<Piece> pieces = BareHours.inTable(words, columns.pieces(line, true));
      return pieces.stream().noneMatch(Day.class::isInstance) && bells.isMeant(text, pieces)
          ? Optional.of(pieces)
          : Optional.empty();
    } catch (Refusal noHours) {
      return Optional.empty();
    }
  }

  private static void refuseHours(List<Piece> pieces) {
    pieces.stream()
        .filter(Hour.class::isInstance)
        .findFirst()
        .ifPresent(
            hour -> {
              throw new Refusal(Refusal.Reason.REST, ((Hour) hour).time().toString());
            });
  }

  private void part(List<Piece> part, String text) {
    if (part.stream().noneMatch(Day.class::isInstance)) {
      return;
    }
    Optional<SpanKind> own = Parts.kind(words, part);
    if (asked == null && own.isEmpty() && words.has(Sense.ASIDE, text)) {
      doubts.add(Doubt.of("aside", text));
      return;
    }
    SpanKind kind =
        own.or(() -> Optional.ofNullable(asked))
            .or(() -> Optional.ofNullable(heading))
            .orElseThrow(() -> new Refusal(Refusal.Reason.WHAT, ""));
    if (asked != null && kind != asked) {
      throw new Refusal(Refusal.Reason.OTHER_KIND, "");
    }
    new DaysInLine(words, years, part, asked != null)
        .read(kind, doubts::add)
        .forEach(one -> told.add(one.forWhom().isEmpty() ? under(one) : one));
  }

  /** What stands under a heading for some classes is for them, unless it says otherwise. */
  private Told under(Told one) {
    return new Told(one.kind(), one.days(), headingForWhom);
  }

  private void head(TableLine line, List<Piece> pieces, String text) {
    if (asked != null) {
      throw new Refusal(Refusal.Reason.NO_DAYS, "");
    }
    if (pieces.stream().anyMatch(Hour.class::isInstance)) {
      doubts.add(Doubt.of("aside", text));
      return;
    }
    refuseHalf(pieces);
    if (bells.isHalf(pieces)) {
      doubts.add(Doubt.of("aside", text));
      return;
    }
    if (undated.isOne(line, pieces, text, !told.isEmpty())) {
      doubts.add(Doubt.of("undated", line.number(), text));
      return;
    }
    columns.head(line);
    bells.head(pieces, text);
    heading = words.kind(text).orElse(heading);
    headingForWhom = Classes.of(words, pieces);
  }

  /** A term or holidays of which only a month is said, or numbers that make no day. */
  private void refuseHalf(List<Piece> pieces) {
    if (Parts.kind(words, pieces).isEmpty()) {
      return;
    }
    boolean month =
        pieces.stream()
            .anyMatch(
                piece ->
                    piece instanceof Piece.Word word
                        && word.text().length() > 3
                        && Names.month(word.text()).isPresent());
    if (month || pieces.stream().filter(Number.class::isInstance).count() > 1) {
      throw new Refusal(Refusal.Reason.HALF, "");
    }
  }
}
