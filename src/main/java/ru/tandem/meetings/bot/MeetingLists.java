package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.bot.TandemCard;
import ru.tandem.tandems.bot.TandemPart;

/**
 * Meetings where people look for them: at home, on the pair's card, in a list, at the curator's.
 */
@Bot
class MeetingLists implements HomePart, TandemPart, ProgrammePart {

  private static final Set<MeetingState> NEXT = Set.of(MeetingState.PROPOSED, MeetingState.AGREED);
  private static final Set<MeetingState> PAST =
      Set.of(MeetingState.HELD, MeetingState.MISSED, MeetingState.MOVED, MeetingState.CANCELLED);
  private static final int MOST = 6;
  private static final Duration WEEK = Duration.ofDays(7);

  private final Meetings meetings;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final NextMeeting next;
  private final CuratedProgrammes programmes;
  private final MeetingCards cards;
  private final Clock clock;

  MeetingLists(
      Meetings meetings,
      Tandems tandems,
      VisibleTandems visible,
      NextMeeting next,
      CuratedProgrammes programmes,
      MeetingCards cards,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
    this.next = next;
    this.programmes = programmes;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public void show(Person person, Home home) {
    List<Tandem> own = tandems.living(person.id());
    for (Tandem tandem : own) {
      nearest(tandem).ifPresent(meeting -> home.line(line(meeting)));
      todo(person, tandem).ifPresent(todo -> home.next(todo.weight(), todo.button()));
    }
    List<Tandem> childrens = visible.ofChildren(person);
    childrens.forEach(tandem -> nearest(tandem).ifPresent(meeting -> home.line(line(meeting))));
    if (!own.isEmpty() || !childrens.isEmpty()) {
      home.item(Button.press("meetings.mine", "meetings.mine"));
    }
  }

  private record Todo(int weight, Button button) {}

  /** The one thing that this person can do about meetings of the tandem now. */
  private Optional<Todo> todo(Person person, Tandem tandem) {
    ParticipantRole side = tandem.side(person.id());
    Instant now = clock.instant();
    List<Meeting> all = meetings.findByTandemIdOrderByStartsAt(tandem.id());
    Optional<Todo> asked =
        all.stream()
            .filter(
                meeting -> meeting.state() == MeetingState.AGREED && meeting.isAsking(side, now))
            .findFirst()
            .map(meeting -> todo(80, "meetings.todo.outcome", meeting));
    Optional<Todo> waits =
        all.stream()
            .filter(meeting -> meeting.waitsFor(side))
            .findFirst()
            .map(meeting -> todo(80, "meetings.todo.answer", meeting));
    return asked
        .or(() -> waits)
        .or(() -> next.due(tandem).map(kind -> new Todo(weight(side), propose(tandem, kind))));
  }

  private static Todo todo(int weight, String key, Meeting meeting) {
    return new Todo(
        weight, Button.press(Text.of(key, meeting.startsAt()), "meetings.card", meeting.id()));
  }

  /** To propose is the mentor's step; a mentee may. */
  private static int weight(ParticipantRole side) {
    return side == ParticipantRole.MENTOR ? 50 : 20;
  }

  private Button propose(Tandem tandem, MeetingKind kind) {
    return Button.press(
        Text.of("meetings.propose.next", cards.title(kind)), "meetings.propose", tandem.id());
  }

  private Optional<Meeting> nearest(Tandem tandem) {
    return meetings.ahead(tandem.id(), clock.instant()).stream().findFirst();
  }

  private Text line(Meeting meeting) {
    return Text.of("meetings.home", cards.title(meeting), meeting.startsAt());
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    nearest(tandem).ifPresent(meeting -> card.line(line(meeting)));
    if (tandem.has(reader.id())) {
      todo(reader, tandem).ifPresent(todo -> card.next(todo.button()));
    }
    card.item(Button.press("meetings.ofpair", "meetings.ofpair", tandem.id()));
  }

  @OnPress("meetings.ofpair")
  Reply ofPair(Person reader, TandemId id) {
    return list(reader, List.of(visible.of(reader, id)));
  }

  @OnPress("meetings.mine")
  Reply mine(Person reader) {
    List<Tandem> all =
        Stream.concat(tandems.withPerson(reader.id()).stream(), visible.ofChildren(reader).stream())
            .distinct()
            .toList();
    return list(reader, all);
  }

  private Screen list(Person reader, List<Tandem> of) {
    List<Meeting> upcoming =
        pick(of, NEXT, Comparator.comparing(Meeting::startsAt)).stream().limit(MOST).toList();
    List<Meeting> past =
        pick(of, PAST, Comparator.comparing(Meeting::startsAt).reversed()).stream()
            .limit(MOST)
            .toList();
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("meetings.list"),
                upcoming.isEmpty() ? Text.of("meetings.list.none") : lines(upcoming),
                past.isEmpty() ? Text.empty() : Text.of("meetings.list.past"),
                lines(past)));
    screen = screen.grid(upcoming.stream().map(MeetingLists::open).toList(), 2);
    for (Tandem tandem : of) {
      if (tandem.has(reader.id()) && next.possible(tandem).isPresent()) {
        Text label = Text.of("meetings.propose.to", cards.names(tandem.opposite(reader.id())));
        screen = screen.with(Button.press(label, "meetings.propose", tandem.id()));
      }
    }
    return screen.with(Button.home());
  }

  private List<Meeting> pick(List<Tandem> of, Set<MeetingState> states, Comparator<Meeting> order) {
    return of.stream()
        .flatMap(
            tandem ->
                meetings.findByTandemIdAndStateInOrderByStartsAt(tandem.id(), states).stream())
        .sorted(order)
        .toList();
  }

  private Text lines(List<Meeting> all) {
    List<Text> lines = new ArrayList<>();
    for (Meeting meeting : all) {
      lines.add(
          Text.of(
              "meetings.list.line",
              meeting.startsAt(),
              cards.title(meeting),
              Text.of("meetings.mark." + meeting.state().name())));
    }
    return Text.lines(lines);
  }

  private static Button open(Meeting meeting) {
    return Button.press(
        Text.of("meetings.list.button", meeting.startsAt()), "meetings.card", meeting.id());
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    List<Meeting> disputed = meetings.disputed(programme.id());
    for (Meeting meeting : disputed) {
      screen.next(
          80,
          Button.press(
              Text.of("meetings.todo.dispute", meeting.startsAt()),
              "meetings.dispute",
              meeting.id()));
    }
    long week = week(programme.id()).size();
    if (week > 0) {
      screen.line("meetings.week.count", week);
      screen.item(Button.press("meetings.week", "meetings.week", programme.id()));
    }
  }

  private List<Meeting> week(ProgrammeId programme) {
    Instant now = clock.instant();
    return meetings.between(programme, now, now.plus(WEEK)).stream()
        .filter(meeting -> meeting.isAhead(now))
        .toList();
  }

  @OnPress("meetings.week")
  Reply week(Person curator, ProgrammeId id) {
    List<Text> lines =
        week(programmes.of(curator, id).id()).stream()
            .limit(30)
            .map(
                meeting ->
                    Text.of(
                        "meetings.week.line",
                        meeting.startsAt(),
                        cards.title(meeting),
                        cards.names(tandems.get(meeting.tandem()).people())))
            .toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.week.heading"),
                lines.isEmpty() ? Text.of("meetings.list.none") : Text.lines(lines)))
        .with(Button.home());
  }
}
