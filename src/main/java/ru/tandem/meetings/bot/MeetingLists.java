package ru.tandem.meetings.bot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final MeetingCards cards;

  MeetingLists(
      Meetings meetings,
      Tandems tandems,
      VisibleTandems visible,
      NextMeeting next,
      ProposeMeeting propose,
      MeetingCards cards) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
    this.next = next;
    this.propose = propose;
    this.cards = cards;
  }

  @OnPress("meetings.mine")
  Reply mine(Person reader) {
    Stream<Tandem> own = tandems.withPerson(reader.id()).stream();
    return list(
        reader, Stream.concat(own, visible.ofChildren(reader).stream()).distinct().toList());
  }

  @OnPress("meetings.ofpair")
  Reply ofPair(Person reader, TandemId id) {
    return list(reader, List.of(visible.of(reader, id)));
  }

  private Screen list(Person reader, List<Tandem> of) {
    Comparator<Meeting> order = Comparator.comparing(Meeting::startsAt);
    List<Meeting> upcoming = pick(of, NEXT, order);
    List<Meeting> past = pick(of, PAST, order.reversed());
    Map<TandemId, Text> whose = whose(reader, of);
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("meetings.list"),
                    upcoming.isEmpty() ? Text.of("meetings.list.none") : lines(upcoming, whose),
                    past.isEmpty() ? Text.empty() : Text.of("meetings.list.past"),
                    lines(past, whose)))
            .grid(upcoming.stream().limit(MOST).map(MeetingLists::open).toList(), 2);
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

  /** With whom, or of which child, where there are several; empty where there is only one. */
  private Map<TandemId, Text> whose(Person reader, List<Tandem> of) {
    Map<TandemId, Text> whose = new HashMap<>();
    if (of.size() > 1) {
      for (Tandem tandem : of) {
        boolean own = tandem.has(reader.id());
        whose.put(
            tandem.id(),
            cards.names(own ? tandem.opposite(reader.id()) : visible.ownIn(reader, tandem)));
      }
    }
    return whose;
  }

  private Text lines(List<Meeting> all, Map<TandemId, Text> whose) {
    return Text.lines(
        Text.lines(all.stream().limit(MOST).map(one -> line(one, whose)).toList()),
        Text.more(all.size(), MOST));
  }

  private Text line(Meeting meeting, Map<TandemId, Text> whose) {
    Text line =
        Text.of(
            "meetings.list.line",
            meeting.when(),
            cards.title(meeting),
            Text.of("meetings.mark." + meeting.state().name()));
    Text named = whose.getOrDefault(meeting.tandem(), Text.empty());
    return named.equals(Text.empty()) ? line : Text.of("meetings.home.with", line, named);
  }

  private static Button open(Meeting meeting) {
    return Button.press(
        Text.of("meetings.list.button", meeting.when()), "meetings.card", meeting.id());
  }
}
