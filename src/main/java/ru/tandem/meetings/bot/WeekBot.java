package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.CuratorDiary;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingSeries;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.SeriesOfMeetings;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** One's own week, day by day: what is agreed, what a rhythm will bring, one's children's. */
@Bot
class WeekBot {

  private static final int DAYS = 7;
  private static final int WEEKS = 8;

  /** What stands at an hour. */
  private record Entry(Instant at, Text line) {}

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final CuratorDiary diary;
  private final NextMeeting next;
  private final WhoseMeetings whose;
  private final MeetingCards cards;
  private final Clock clock;

  WeekBot(
      Meetings meetings,
      SeriesOfMeetings series,
      Tandems tandems,
      VisibleTandems visible,
      CuratorDiary diary,
      NextMeeting next,
      WhoseMeetings whose,
      MeetingCards cards,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.tandems = tandems;
    this.visible = visible;
    this.diary = diary;
    this.next = next;
    this.whose = whose;
    this.cards = cards;
    this.clock = clock;
  }

  /**
   * @param weeks so many weeks from now
   */
  @OnPress("meetings.myweek")
  Reply week(Person reader, int weeks) {
    if (weeks < 0 || weeks >= WEEKS) {
      throw new NotFound();
    }
    ZoneId zone = reader.zone();
    LocalDate first = LocalDate.ofInstant(clock.instant(), zone).plusDays((long) weeks * DAYS);
    Map<LocalDate, List<Text>> days = new TreeMap<>();
    entries(reader)
        .sorted(Comparator.comparing(Entry::at))
        .forEach(
            entry ->
                days.computeIfAbsent(
                        LocalDate.ofInstant(entry.at(), zone), day -> new ArrayList<>())
                    .add(entry.line()));
    List<Text> lines =
        days.entrySet().stream()
            .filter(
                day -> !day.getKey().isBefore(first) && day.getKey().isBefore(first.plusDays(DAYS)))
            .flatMap(day -> day.getValue().stream())
            .toList();
    Text all = lines.isEmpty() ? Text.of("meetings.myweek.none") : Text.lines(lines);
    return turns(
        Screen.of(
            Text.paragraphs(
                Text.of("meetings.myweek.heading", first, first.plusDays(DAYS - 1L)), all)),
        weeks);
  }

  private static Screen turns(Screen screen, int weeks) {
    List<Button> turns = new ArrayList<>();
    if (weeks > 0) {
      turns.add(Button.press("conversation.earlier", "meetings.myweek", weeks - 1));
    }
    if (weeks + 1 < WEEKS) {
      turns.add(Button.press("conversation.later", "meetings.myweek", weeks + 1));
    }
    return screen
        .grid(turns, 2)
        .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  private Stream<Entry> entries(Person reader) {
    Stream<Tandem> own = tandems.living(reader.id()).stream();
    Stream<Entry> of =
        Stream.concat(own, visible.ofChildren(reader).stream())
            .distinct()
            .flatMap(tandem -> of(reader, tandem));
    Stream<Entry> visits = diary.of(reader.id()).stream().map(meeting -> entry(reader, meeting));
    return Stream.concat(of, visits);
  }

  private Stream<Entry> of(Person reader, Tandem tandem) {
    Stream<Entry> agreed =
        meetings.ahead(tandem.id(), clock.instant()).stream()
            .filter(meeting -> whose.isAwaited(reader, tandem, meeting))
            .map(meeting -> entry(reader, meeting));
    return whose.isAtWork(reader, tandem)
        ? Stream.concat(agreed, later(reader, tandem)).filter(entry -> isHis(reader, tandem, entry))
        : agreed;
  }

  /** What comes when the mentor is back is not for whoever stands in. */
  private static boolean isHis(Person reader, Tandem tandem, Entry entry) {
    return !tandem.isStandIn(reader.id())
        || LocalDate.ofInstant(entry.at(), reader.zone())
            .isBefore(tandem.standInUntil().orElseThrow());
  }

  private Entry entry(Person reader, Meeting meeting) {
    return new Entry(
        meeting.startsAt(),
        line(meeting.startsAt(), cards.title(meeting), reader, tandems.get(meeting.tandem())));
  }

  /** What is agreed with the rhythm and not made yet. */
  private Stream<Entry> later(Person reader, Tandem tandem) {
    return series.findByTandemIdAndStoppedAtIsNull(tandem.id()).stream()
        .flatMap(one -> later(reader, tandem, one));
  }

  private Stream<Entry> later(Person reader, Tandem tandem, MeetingSeries one) {
    return next.daysOf(one, tandem).stream()
        .skip(1)
        .map(
            day -> {
              Instant at = one.on(day).startsAt();
              Text title = cards.title(next.kindOn(one, day, tandem));
              return new Entry(at, line(at, title, reader, tandem));
            });
  }

  private Text line(Instant at, Text title, Person reader, Tandem tandem) {
    return Text.of("meetings.myweek.line", at, title, cards.whom(reader, tandem));
  }
}
