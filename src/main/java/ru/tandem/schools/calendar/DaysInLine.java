package ru.tandem.schools.calendar;

import java.time.DayOfWeek;
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
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Word;

/** The days of a part of a line that tells of one thing, with all that is said beside them. */
final class DaysInLine {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CalendarWords words;
  private final Years years;
  private final List<Piece> pieces;
  private final List<Integer> places = new ArrayList<>();
  private final boolean typed;

  /**
   * @param typed by a person, so that a comma may part two cells
   */
  DaysInLine(CalendarWords words, Years years, List<Piece> pieces, boolean typed) {
    this.words = words;
    this.years = years;
    this.pieces = pieces;
    this.typed = typed;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Day) {
        places.add(i);
      }
    }
  }

  /** Days that belong together: the ends of a span, or single ones. */
  private record Item(List<Integer> places, boolean isSpan) {}

  /**
   * @throws Refusal when anything in it is not understood
   */
  List<Told> read(SpanKind kind, Consumer<Doubt> doubts) {
    refuseWhatChangesIt(words, pieces);
    List<Told> told = new ArrayList<>();
    List<Item> items = items();
    for (Item item : items) {
      List<Day> days = item.places().stream().map(this::day).toList();
      boolean whole = item.isSpan() || isPair(item, kind);
      Optional<Length> length = whole ? Optional.empty() : length(item, items);
      List<DaySpan> spans =
          whole
              ? List.of(years.span(days.get(0), days.get(1)))
              : length
                  .map(one -> List.of(lasting(days.get(0), one, doubts)))
                  .orElseGet(() -> single(item, kind, items));
      String forWhom = forWhom(item, items);
      spans.forEach(span -> told.add(new Told(kind, span, forWhom)));
      doubt(item, spans, kind, doubts);
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
    List<String> said = said(pieces);
    for (int i = 0; i < said.size(); i++) {
      if (words.begins(Sense.BUT, said.subList(i, said.size()))) {
        throw new Refusal(Refusal.Reason.BUT, said.get(i));
      }
    }
  }

  private List<String> said(int from, int to) {
    return said(pieces.subList(from, to));
  }

  private static List<String> said(List<Piece> some) {
    return some.stream()
        .filter(Word.class::isInstance)
        .map(piece -> ((Word) piece).text().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(places.get(0)));
    boolean span = false;
    for (int i = 1; i < places.size(); i++) {
      Gap gap = gap(i);
      if (gap.isSpan()) {
        if (span) {
          throw new Refusal(Refusal.Reason.LIST_OR_SPAN, "");
        }
        int first = open.remove(open.size() - 1);
        close(items, open, false);
        open = new ArrayList<>(List.of(first));
        span = true;
      } else if (span || !isCell(gap)) {
        close(items, open, span);
        open = new ArrayList<>();
        span = false;
      }
      open.add(places.get(i));
    }
    close(items, open, span);
    return items;
  }

  private static void close(List<Item> items, List<Integer> open, boolean span) {
    if (!open.isEmpty()) {
      items.add(new Item(List.copyOf(open), span));
    }
  }

  private Gap gap(int day) {
    return new Gap(pieces.subList(places.get(day - 1) + 1, places.get(day)), words);
  }

  private boolean isCell(Gap gap) {
    return gap.isCell() || typed && places.size() == 2 && gap.isTight();
  }

  /** Two days in cells side by side are the ends of something, unless days are announced. */
  private boolean isPair(Item item, SpanKind kind) {
    if (item.places().size() < 2) {
      return false;
    }
    if (isOneEndOfMany(item)) {
      throw new Refusal(Refusal.Reason.LIST_OR_SPAN, "");
    }
    boolean list = kind == SpanKind.HOLIDAY && announcesDays(item);
    if (item.places().size() == 2 && !list) {
      return true;
    }
    if (!list) {
      throw new Refusal(Refusal.Reason.LIST_OR_SPAN, "");
    }
    return false;
  }

  /** In a table that lies on its side a line tells the first days of all, the next one the last. */
  private boolean isOneEndOfMany(Item item) {
    int label = item.places().get(0) - 1;
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

  private boolean announcesDays(Item item) {
    return said(0, item.places().get(0)).stream()
        .anyMatch(word -> words.begins(Sense.DAYS, List.of(word)));
  }

  /** A length instead of the last day, where one day stands alone or each has its own. */
  private Optional<Length> length(Item item, List<Item> all) {
    int place = item.places().get(0);
    if (item.places().size() > 1) {
      return Optional.empty();
    }
    if (all.size() == 1) {
      List<Piece> behind = pieces.subList(place + 1, pieces.size());
      return Length.in(behind, words)
          .or(() -> Length.in(pieces.subList(0, place), words))
          .or(() -> Length.inCell(behind));
    }
    boolean each = all.stream().allMatch(one -> one.places().size() == 1 && own(one).isPresent());
    return each ? own(item) : Optional.empty();
  }

  private Optional<Length> own(Item item) {
    int next = places.indexOf(last(item)) + 1;
    int end = next < places.size() ? places.get(next) : pieces.size();
    return Length.in(pieces.subList(last(item) + 1, end), words);
  }

  private DaySpan lasting(Day day, Length length, Consumer<Doubt> doubts) {
    LocalDate first = years.single(List.of(day)).get(0).first();
    DaySpan span = new DaySpan(first, first.plusDays(length.days() - 1L));
    if (!length.told() && length.days() > 1) {
      doubts.accept(Doubt.of("length", length.days(), span.first(), span.last()));
    }
    return span;
  }

  private List<DaySpan> single(Item item, SpanKind kind, List<Item> all) {
    int first = item.places().get(0);
    int last = item.places().get(item.places().size() - 1);
    boolean lessons =
        places.size() > 1
            && said(0, pieces.size()).stream().anyMatch(word -> words.has(Sense.LESSONS, word));
    if (kind == SpanKind.TERM || lessons || isBound(first - 1, -1) || isLeftOpen(last + 1)) {
      throw new Refusal(Refusal.Reason.HALF, "");
    }
    // a day without a year goes with the next day that has one, in the same list
    List<Day> from = new ArrayList<>();
    item.places().forEach(place -> from.add(day(place)));
    all.stream()
        .skip(all.indexOf(item) + 1L)
        .flatMap(next -> next.places().stream())
        .forEach(place -> from.add(day(place)));
    return years.single(from).subList(0, item.places().size());
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
  private String forWhom(Item item, List<Item> all) {
    int index = all.indexOf(item);
    int from = index == 0 ? 0 : last(all.get(index - 1)) + 1;
    int to = index == all.size() - 1 ? pieces.size() : last(item);
    return Classes.of(words, pieces.subList(from, to));
  }

  private static int last(Item item) {
    return item.places().get(item.places().size() - 1);
  }

  private void doubt(Item item, List<DaySpan> spans, SpanKind kind, Consumer<Doubt> doubts) {
    for (int i = 0; i < item.places().size(); i++) {
      DaySpan span = spans.get(spans.size() == 1 ? 0 : i);
      LocalDate day = i == 0 || spans.size() > 1 ? span.first() : span.last();
      int place = item.places().get(i);
      weekday(place)
          .filter(written -> written != day.getDayOfWeek())
          .ifPresent(written -> doubts.accept(Doubt.of("weekday", day, written)));
      if (item.isSpan() && i == 1 && isUncertain(place)) {
        doubts.accept(Doubt.of("upto", day));
      }
    }
    if (spans.size() == 1 && kind == SpanKind.HOLIDAY) {
      long days = spans.get(0).days();
      count(last(item))
          .filter(written -> written != days)
          .ifPresent(
              written ->
                  doubts.accept(
                      Doubt.of("count", spans.get(0).first(), spans.get(0).last(), written, days)));
    }
  }

  /** The weekday that is written behind the day, or before it. */
  private Optional<DayOfWeek> weekday(int place) {
    int behind = place + 1;
    while (behind < pieces.size() && pieces.get(behind) == Joint.YEAR) {
      behind++;
    }
    int before = place > 0 && (pieces.get(place - 1) == Joint.LIST) ? place - 2 : place - 1;
    return weekdayAt(behind)
        .or(
            () ->
                before > 0 && pieces.get(before - 1) instanceof Day
                    ? Optional.empty()
                    : weekdayAt(before));
  }

  private Optional<DayOfWeek> weekdayAt(int place) {
    return place >= 0 && place < pieces.size() && pieces.get(place) instanceof Word word
        ? Names.weekday(word.text())
        : Optional.empty();
  }

  /** Until a day, and no word tells whether it still belongs to it. */
  private boolean isUncertain(int place) {
    int before = place - 1;
    while (before > 0 && Gap.isWeekday(pieces.get(before))) {
      before--;
    }
    int next = place + 1;
    while (next < pieces.size() && !(pieces.get(next) instanceof Day)) {
      if (pieces.get(next) == Joint.INCLUDING) {
        return false;
      }
      next++;
    }
    return pieces.get(before) == Joint.UP_TO;
  }

  /** How many days the line says it is. */
  private Optional<Long> count(int place) {
    for (int at = place + 1; at < pieces.size() && !(pieces.get(at) instanceof Day); at++) {
      if (pieces.get(at) instanceof Number number) {
        int end = Math.min(at + 3, pieces.size());
        return said(at + 1, end).stream().anyMatch(word -> words.begins(Sense.DAY, List.of(word)))
            ? Optional.of((long) number.value())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
