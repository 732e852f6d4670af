package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** One's own meetings, those of one's children, or those of a pair: what comes and what was. */
@Bot
class MeetingLists {

  private static final Set<MeetingState> NEXT =
      Set.of(MeetingState.PROPOSED, MeetingState.AGREED, MeetingState.TOLD);
  private static final Set<MeetingState> PAST =
      Set.of(MeetingState.HELD, MeetingState.MISSED, MeetingState.MOVED, MeetingState.CANCELLED);
  private static final int MOST = 6;

  private final Meetings meetings;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final NextMeeting next;
  private final ProposeMeeting propose;
  private final WhoseMeetings whose;
  private final MeetingCards cards;
  private final SayOutcome outcome;
  private final Clock clock;

  MeetingLists(
      Meetings meetings,
      Tandems tandems,
      VisibleTandems visible,
      NextMeeting next,
      ProposeMeeting propose,
      WhoseMeetings whose,
      MeetingCards cards,
      SayOutcome outcome,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
    this.next = next;
    this.propose = propose;
    this.whose = whose;
    this.cards = cards;
    this.outcome = outcome;
    this.clock = clock;
  }

  /** What has been is kept when a pair is over, for the family too. */
  @OnPress(value = "meetings.mine", called = "meetings.mine.names", shelf = true)
  Reply mine(Person reader) {
    Stream<Tandem> own = tandems.withPerson(reader.id()).stream();
    return list(
        reader, Stream.concat(own, visible.everOfChildren(reader).stream()).distinct().toList());
  }

  @OnPress("meetings.ofpair")
  Reply ofPair(Person reader, TandemId id) {
    return list(reader, List.of(visible.of(reader, id)));
  }

  private Screen list(Person reader, List<Tandem> of) {
    Comparator<Meeting> order = Comparator.comparing(Meeting::startsAt);
    List<Meeting> upcoming = pick(of, NEXT, order);
    List<Meeting> past = pick(of, PAST, order.reversed());
    Map<TandemId, Text> whom = whom(reader, of);
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("meetings.list"),
                    upcoming.isEmpty() ? Text.of("meetings.list.none") : lines(upcoming, whom),
                    past.isEmpty() ? Text.empty() : Text.of("meetings.list.past"),
                    lines(past, whom)))
            .grid(
                upcoming.stream().limit(MOST).map(one -> open(one, whom)).toList(),
                whom.isEmpty() ? 2 : 1);
    for (Meeting own : past.stream().limit(MOST).filter(one -> mayAct(reader, one)).toList()) {
      Text label = Text.of("meetings.list.own", own.when());
      screen = screen.with(Button.press(with(label, own, whom), "meetings.card", own.id()));
    }
    screen = screen.with(Button.press("meetings.myweek", "meetings.myweek", 0));
    for (Tandem tandem : of) {
      if (tandem.isAtWork(reader.id()) && next.isOpenFor(tandem)) {
        screen = more(screen, reader, tandem, of.size() > 1);
      }
      if (tandem.isAtWork(reader.id()) && next.possible(tandem).isPresent()) {
        Text label = Text.of("meetings.propose.to", cards.names(tandem.opposite(reader.id())));
        screen = screen.with(Button.press(label, "meetings.propose", tandem.id()));
      }
    }
    return screen.with(Button.home());
  }

  /** He has not said what became of it, or may put right what he has said. */
  private boolean mayAct(Person reader, Meeting meeting) {
    Tandem tandem = tandems.get(meeting.tandem());
    if (!tandem.has(reader.id())) {
      return false;
    }
    Seat seat = new Seat(meeting, tandem, reader.id());
    return seat.aftermath().isAsking(reader.id(), clock.instant()) || outcome.mayCorrect(seat);
  }

  /** Whoever has several pairs reads at each meeting with whom it is. */
  private Map<TandemId, Text> whom(Person reader, List<Tandem> of) {
    return of.size() < 2
        ? Map.of()
        : of.stream().collect(Collectors.toMap(Tandem::id, one -> whose.whom(reader, one)));
  }

  /** The rhythm, and what took place without having been arranged. */
  private Screen more(Screen screen, Person reader, Tandem tandem, boolean named) {
    Text whom = cards.names(tandem.opposite(reader.id()));
    Screen more = screen;
    if (next.isRhythmic(tandem)) {
      more =
          more.with(
              Button.press(label("meetings.series", whom, named), "meetings.series", tandem.id()));
    }
    if (propose.mayVisit(tandem, reader.id())) {
      more =
          more.with(
              Button.press(label("meetings.lesson", whom, named), "meetings.lesson", tandem.id()));
    }
    return more.with(
        Button.press(label("meetings.tell", whom, named), "meetings.tell", tandem.id()));
  }

  private static Text label(String key, Text whom, boolean named) {
    return named ? Text.of("meetings.home.with", Text.of(key), whom) : Text.of(key);
  }

  @OnPress("meetings.tell")
  Reply tell(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isAtWork(person.id())) {
      throw new AlreadySettled();
    }
    return Reply.begin(ToldDialogue.FORM, tandem.id());
  }

  private List<Meeting> pick(List<Tandem> of, Set<MeetingState> states, Comparator<Meeting> order) {
    return of.stream()
        .map(Tandem::id)
        .flatMap(id -> meetings.findByTandemIdAndStateInOrderByStartsAt(id, states).stream())
        .sorted(order)
        .toList();
  }

  private Text lines(List<Meeting> all, Map<TandemId, Text> whom) {
    return Text.lines(
        Text.lines(all.stream().limit(MOST).map(one -> line(one, whom)).toList()),
        Text.more(all.size(), MOST));
  }

  private Text line(Meeting meeting, Map<TandemId, Text> whom) {
    Text line =
        Text.of(
            "meetings.list.line",
            meeting.when(),
            cards.title(meeting),
            Text.of("meetings.mark." + meeting.state().name()));
    return with(line, meeting, whom);
  }

  private static Button open(Meeting meeting, Map<TandemId, Text> whom) {
    Text label = Text.of("meetings.list.button", meeting.when());
    return Button.press(with(label, meeting, whom), "meetings.card", meeting.id());
  }

  private static Text with(Text words, Meeting meeting, Map<TandemId, Text> whom) {
    Text names = whom.get(meeting.tandem());
    return names == null ? words : Text.of("meetings.home.with", words, names);
  }
}
