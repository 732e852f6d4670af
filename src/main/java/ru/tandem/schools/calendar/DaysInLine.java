package ru.tandem.schools.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Day;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Word;

/** The days of a part of a line that tells of one thing, with all that is said beside them. */
final class DaysInLine {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CalendarWords words;
  private final Years years;
  private final List<Piece> pieces;
  private final List<Integer> places = new ArrayList<>();
  private final boolean typed;
  private final BesideDays beside;

  /**
   * @param typed by a person, so that a comma may part two cells
   */
  DaysInLine(CalendarWords words, Years years, List<Piece> pieces, boolean typed) {
    this.words = words;
    this.years = years;
    this.pieces = pieces;
    this.typed = typed;
    this.beside = new BesideDays(words, pieces);
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Day) {
        places.add(i);
      }
    }
  }

  /**
   * @throws Refusal when anything in it is not understood
   */
  List<Told> read(SpanKind kind, Consumer<Doubt> doubts) {
    refuseWhatChangesIt(words, pieces);
    List<Told> told = new ArrayList<>();
    List<DayGroup> groups = DayGroup.all(pieces, places, words, typed);
    for (DayGroup group : groups) {
      List<Day> days = group.places().stream().map(this::day).toList();
      boolean whole = group.isSpan() || isPair(group, kind);
      Optional<Length> length = whole ? Optional.empty() : length(group, groups);
      List<DaySpan> spans =
          whole
              ? List.of(years.span(days.get(0), days.get(1)))
              : length
                  .map(one -> List.of(lasting(days.get(0), one, doubts)))
                  .orElseGet(() -> single(group, kind, groups));
      String forWhom = forWhom(group, groups);
      spans.forEach(span -> told.add(new Told(kind, span, forWhom)));
      beside.doubt(group, spans, kind, doubts);
    }
    refuseDaysWithin(told);
    return told;
  }

  /**
   * Nobody names a day once more that stands within the span before it, unless it is no holiday.
   */
  private static void refuseDaysWithin(List<Told> told) {
    for (Told one : told) {
      DaySpan day = one.days();
      boolean within =
          day.days() == 1
              && told.stream()
                  .map(Told::days)
                  .anyMatch(span -> span.days() > 2 && span.contains(day.first()));
      if (within) {
        throw new Refusal(Refusal.Reason.REST, DAY.format(day.first()));
      }
    }
  }

  private Day day(int place) {
    return (Day) pieces.get(place);
  }

  /**
   * @throws Refusal for a word after which the rest means something else
   */
  static void refuseWhatChangesIt(CalendarWords words, List<Piece> pieces) {
    List<String> said = Word.said(pieces);
    for (int i = 0; i < said.size(); i++) {
      if (words.begins(Sense.BUT, said.subList(i, said.size()))) {
        throw new Refusal(Refusal.Reason.BUT, said.get(i));
      }
    }
  }

  /** Two days in cells side by side are the ends of something, unless days are announced. */
  private boolean isPair(DayGroup group, SpanKind kind) {
    if (group.places().size() < 2) {
      return false;
    }
    if (isOneEndOfMany(group)) {
      throw new Refusal(Refusal.Reason.LIST_OR_SPAN, "");
    }
    boolean list = kind == SpanKind.HOLIDAY && announcesDays(group);
    if (group.places().size() == 2 && !list) {
      return true;
    }
    if (!list) {
      throw new Refusal(Refusal.Reason.LIST_OR_SPAN, "");
    }
    return false;
  }

  /** In a table that lies on its side a line tells the first days of all, the next one the last. */
  private boolean isOneEndOfMany(DayGroup group) {
    int label = group.first() - 1;
    while (label >= 0 && pieces.get(label) instanceof Piece.Told) {
      label--;
    }
    if (label < 1 || pieces.get(label) != Joint.CELL) {
      return false;
    }
    List<Piece> cell = pieces.subList(0, label);
    long ends =
        cell.stream()
            .filter(List.<Piece>of(Joint.FROM, Joint.UNTIL, Joint.UP_TO)::contains)
            .count();
    return ends == 1
        && cell.stream()
            .allMatch(
                piece ->
                    piece instanceof Joint joint && joint != Joint.CELL
                        || piece instanceof Word word && words.kind(word.text()).isPresent());
  }

  private boolean announcesDays(DayGroup group) {
    return Word.said(pieces.subList(0, group.first())).stream()
        .anyMatch(word -> words.begins(Sense.DAYS, List.of(word)));
  }

  /** A length instead of the last day, where one day stands alone or each has its own. */
  private Optional<Length> length(DayGroup group, List<DayGroup> all) {
    int place = group.first();
    if (group.places().size() > 1) {
      return Optional.empty();
    }
    if (all.size() == 1) {
      List<Piece> behind = pieces.subList(place + 1, pieces.size());
      return Length.in(behind, words)
          .or(() -> Length.in(pieces.subList(0, place), words))
          .or(() -> Length.inCell(behind));
    }
    boolean each = all.stream().allMatch(one -> one.places().size() == 1 && own(one).isPresent());
    return each ? own(group) : Optional.empty();
  }

  private Optional<Length> own(DayGroup group) {
    int next = places.indexOf(group.last()) + 1;
    int end = next < places.size() ? places.get(next) : pieces.size();
    return Length.in(pieces.subList(group.last() + 1, end), words);
  }

  private DaySpan lasting(Day day, Length length, Consumer<Doubt> doubts) {
    LocalDate first = years.single(List.of(day)).get(0).first();
    DaySpan span = new DaySpan(first, first.plusDays(length.days() - 1L));
    if (!length.told() && length.days() > 1) {
      doubts.accept(Doubt.of("length", length.days(), span.first(), span.last()));
    }
    return span;
  }

  private List<DaySpan> single(DayGroup group, SpanKind kind, List<DayGroup> all) {
    int first = group.first();
    int last = group.last();
    boolean lessons =
        places.size() > 1
            && Word.said(pieces).stream().anyMatch(word -> words.has(Sense.LESSONS, word));
    if (kind == SpanKind.TERM || lessons || isBound(first - 1, -1) || isLeftOpen(last + 1)) {
      throw new Refusal(Refusal.Reason.HALF, "");
    }
    // a day without a year goes with the next day that has one, in the same list
    List<Day> from = new ArrayList<>();
    group.places().forEach(place -> from.add(day(place)));
    all.stream()
        .skip(all.indexOf(group) + 1L)
        .flatMap(next -> next.places().stream())
        .forEach(place -> from.add(day(place)));
    return years.single(from).subList(0, group.places().size());
  }

  /** From a day, or until one, and the other end is missing. */
  private boolean isBound(int place, int step) {
    int at = place;
    while (at >= 0 && (Gap.isWeekday(pieces.get(at)) || pieces.get(at) == Joint.CELL)) {
      at += step;
    }
    return at >= 0 && List.of(Joint.FROM, Joint.UNTIL, Joint.UP_TO).contains(pieces.get(at));
  }

  private boolean isLeftOpen(int place) {
    int at = place;
    while (at < pieces.size()
        && (pieces.get(at) == Joint.YEAR
            || pieces.get(at) == Joint.CELL
            || Gap.isWeekday(pieces.get(at)))) {
      at++;
    }
    boolean bound = at < pieces.size() && isEnd(pieces.get(at));
    return bound
        && pieces.subList(at + 1, pieces.size()).stream().allMatch(Joint.class::isInstance);
  }

  private static boolean isEnd(Piece piece) {
    return piece == Joint.DASH || piece == Joint.UNTIL || piece == Joint.UP_TO;
  }

  /** Before the days, or behind the last of them; the words of the line when not for everybody. */
  private String forWhom(DayGroup group, List<DayGroup> all) {
    int index = all.indexOf(group);
    int from = index == 0 ? 0 : all.get(index - 1).last() + 1;
    int to = index == all.size() - 1 ? pieces.size() : group.last();
    return Classes.of(words, pieces.subList(from, to));
  }
}
