package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.Seat;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.bot.TandemCard;
import ru.tandem.tandems.bot.TandemPart;

/** The next meeting, and the one thing to do about meetings: at home and on the pair's card. */
@Component
@Order(ScreenPlace.MEETINGS)
class MeetingsAhead implements HomePart, TandemPart {

  /** After that it is no more to be moved: the next one is proposed. */
  private static final Duration LATELY = Duration.ofDays(7);

  private record Todo(int weight, Text label, String action, Object target) {

    Todo with(Text whom) {
      return new Todo(weight, Text.of("meetings.home.with", label, whom), action, target);
    }

    Button button() {
      return Button.press(label, action, target);
    }
  }

  private final Meetings meetings;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final NextMeeting next;
  private final WhoseMeetings whose;
  private final MeetingCards cards;
  private final MeetingActs acts;
  private final Clock clock;

  MeetingsAhead(
      Meetings meetings,
      Tandems tandems,
      VisibleTandems visible,
      NextMeeting next,
      WhoseMeetings whose,
      MeetingCards cards,
      MeetingActs acts,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
    this.next = next;
    this.whose = whose;
    this.cards = cards;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void show(Person person, Home home) {
    List<Tandem> own = tandems.living(person.id());
    List<Tandem> childrens = visible.ofChildren(person);
    for (Tandem tandem : own) {
      todo(person, tandem)
          .map(todo -> own.size() > 1 ? todo.with(whose.whom(person, tandem)) : todo)
          .ifPresent(todo -> home.next(todo.weight(), todo.button()));
    }
    if (own.stream().anyMatch(next::isHeldUp)) {
      home.line("meetings.heldup");
    }
    boolean several = own.size() + childrens.size() > 1;
    Stream.concat(own.stream(), childrens.stream())
        .flatMap(tandem -> ahead(person, tandem).stream())
        .sorted(Comparator.comparing(Meeting::startsAt))
        .forEach(meeting -> home.line(several ? withWhom(person, meeting) : cards.line(meeting)));
    if (!own.isEmpty() || !childrens.isEmpty()) {
      home.item(Button.press("meetings.mine", "meetings.mine"));
    }
  }

  /** Whoever has several pairs or children sees which of them a meeting is with. */
  private Text withWhom(Person person, Meeting meeting) {
    return Text.of(
        "meetings.home.with",
        cards.line(meeting),
        whose.whom(person, visible.of(person, meeting.tandem())));
  }

  /** The next to which he comes himself, or a child of his. */
  private Optional<Meeting> ahead(Person person, Tandem tandem) {
    return meetings.ahead(tandem.id(), clock.instant()).stream()
        .filter(meeting -> whose.isAwaited(person, tandem, meeting))
        .findFirst();
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    next.ahead(tandem).ifPresent(meeting -> card.line(cards.line(meeting)));
    if (next.isHeldUp(tandem)) {
      card.line("meetings.heldup");
    }
    if (tandem.has(reader.id())) {
      todo(reader, tandem).ifPresent(todo -> card.next(todo.button()));
    }
    card.item(Button.press("meetings.ofpair", "meetings.ofpair", tandem.id()));
  }

  private Optional<Todo> todo(Person person, Tandem tandem) {
    List<Seat> all =
        meetings.findByTandemIdOrderByStartsAt(tandem.id()).stream()
            .map(meeting -> new Seat(meeting, tandem, person.id()))
            .toList();
    Instant now = clock.instant();
    return first(all, seat -> seat.aftermath().isAsking(person.id(), now))
        .map(meeting -> todo("meetings.todo.outcome", meeting))
        .or(
            () ->
                first(all, seat -> seat.agreement().waitsFor(person.id()))
                    .map(meeting -> todo("meetings.todo.answer", meeting)))
        .or(() -> first(all, this::isToBeMoved).map(MeetingsAhead::anew))
        .or(() -> next.due(tandem).map(kind -> propose(tandem.side(person.id()), tandem, kind)));
  }

  private static Optional<Meeting> first(List<Seat> all, Predicate<Seat> wanted) {
    return all.stream().filter(wanted).map(Seat::meeting).findFirst();
  }

  /** One of them has said that it is for another time, and nobody has named one. */
  private boolean isToBeMoved(Seat seat) {
    boolean moved =
        seat.meeting().state() == MeetingState.MOVED
            || seat.meeting()
                .word(seat.person())
                .filter(word -> word.outcome() == Outcome.MOVED)
                .isPresent();
    boolean lately = seat.meeting().endsAt().plus(LATELY).isAfter(clock.instant());
    return moved && lately && acts.wantsNewTime(seat);
  }

  private static Todo anew(Meeting meeting) {
    return new Todo(
        60, Text.of("meetings.todo.anew", meeting.when()), "meetings.newtime", meeting.id());
  }

  private static Todo todo(String key, Meeting meeting) {
    return new Todo(80, Text.of(key, meeting.when()), "meetings.card", meeting.id());
  }

  /** To propose is the mentor's step; a mentee may. */
  private static int weight(ParticipantRole side) {
    return side == ParticipantRole.MENTOR ? 50 : 20;
  }

  private Todo propose(ParticipantRole side, Tandem tandem, MeetingKind kind) {
    Text label = Text.of("meetings.propose.next", cards.title(kind));
    return new Todo(weight(side), label, "meetings.propose", tandem.id());
  }
}
