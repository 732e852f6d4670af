package ru.tandem.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A day picked from a calendar of buttons, four weeks at a time.
 *
 * @param offered which days have a button; the others may be typed
 */
record Calendar(LocalDate first, LocalDate last, LocalDate today, Predicate<LocalDate> offered)
    implements Kind {

  Calendar(LocalDate first, LocalDate last, LocalDate today) {
    this(first, last, today, day -> true);
  }

  /** A key that says something and does nothing. */
  static final String NOTHING = "~";

  private static final int WEEKS = 4;

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    int page = Choice.page(draft);
    LocalDate monday =
        first
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks((long) page * WEEKS);
    List<List<Pick>> rows = new ArrayList<>();
    rows.add(List.of(new Pick(NOTHING, months(monday))));
    rows.add(weekdays(monday));
    for (int week = 0; week < WEEKS; week++) {
      List<Pick> row = new ArrayList<>();
      for (int day = 0; day < 7; day++) {
        row.add(key(monday.plusDays(week * 7L + day)));
      }
      if (row.stream().anyMatch(pick -> !pick.value().equals(NOTHING))) {
        rows.add(row);
      }
    }
    List<Pick> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(new Pick("~page" + (page - 1), Text.of("conversation.earlier")));
    }
    if (monday.plusWeeks(WEEKS).isBefore(last)) {
      turns.add(new Pick("~page" + (page + 1), Text.of("conversation.later")));
    }
    if (!turns.isEmpty()) {
      rows.add(turns);
    }
    return rows;
  }

  private Pick key(LocalDate day) {
    return takes(day) && offered.test(day)
        ? new Pick(day.toString(), Text.words(Integer.toString(day.getDayOfMonth())))
        : new Pick(NOTHING, Text.words("·"));
  }

  /** What the numbers below belong to. */
  private Text months(LocalDate monday) {
    LocalDate sunday = monday.plusWeeks(WEEKS).minusDays(1);
    YearMonth from = YearMonth.from(first.isAfter(monday) ? first : monday);
    YearMonth to = YearMonth.from(last.isBefore(sunday) ? last : sunday);
    return to.isAfter(from)
        ? Text.of("conversation.calendar.months", from, to)
        : Text.of("conversation.calendar.month", from);
  }

  private static List<Pick> weekdays(LocalDate monday) {
    return IntStream.range(0, 7)
        .mapToObj(day -> new Pick(NOTHING, weekday(monday.plusDays(day))))
        .toList();
  }

  private static Text weekday(LocalDate day) {
    String name = day.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    return Text.of("conversation.week." + name);
  }

  private boolean takes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public Step press(String value, JsonNode draft) {
    if (value.startsWith("~page")) {
      int page = Integer.parseInt(value.substring("~page".length()));
      return new Step.Drafted(Choice.draft(List.of(), page));
    }
    if (value.equals(NOTHING)) {
      return new Step.Refused(Text.of("conversation.calendar.empty"));
    }
    StringNode day = StringNode.valueOf(value);
    return takes(day)
        ? new Step.Accepted(day)
        : new Step.Refused(Text.of("conversation.kind.settled"));
  }

  @Override
  public boolean takes(JsonNode answer) {
    return new TypedDay(first, last, today).takes(answer);
  }

  /** Whoever would rather type the day may. */
  @Override
  public Step words(String words, JsonNode draft) {
    return new TypedDay(first, last, today).words(words, draft);
  }

  @Override
  public Text shown(JsonNode answer) {
    return Text.of("conversation.shown", LocalDate.parse(answer.asString()));
  }
}
