package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.bot.TandemCard;
import ru.tandem.tandems.bot.TandemPart;

/** The next meeting, and the one thing to do about meetings: at home and on the pair's card. */
@Component
class MeetingsAhead implements HomePart, TandemPart {

  private record Todo(int weight, Button button) {}

  private final Meetings meetings;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final NextMeeting next;
  private final MeetingCards cards;
  private final Clock clock;

  MeetingsAhead(
      Meetings meetings,
      Tandems tandems,
      VisibleTandems visible,
      NextMeeting next,
      MeetingCards cards,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
    this.next = next;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public void show(Person person, Home home) {
    List<Tandem> own = tandems.living(person.id());
    for (Tandem tandem : own) {
      next.ahead(tandem).ifPresent(meeting -> home.line(cards.line(meeting)));
      todo(person, tandem).ifPresent(todo -> home.next(todo.weight(), todo.button()));
    }
    List<Tandem> childrens = visible.ofChildren(person);
    childrens.forEach(
        tandem -> next.ahead(tandem).ifPresent(meeting -> home.line(cards.line(meeting))));
    if (!own.isEmpty() || !childrens.isEmpty()) {
      home.item(Button.press("meetings.mine", "meetings.mine"));
    }
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    next.ahead(tandem).ifPresent(meeting -> card.line(cards.line(meeting)));
    if (tandem.has(reader.id())) {
      todo(reader, tandem).ifPresent(todo -> card.next(todo.button()));
    }
    card.item(Button.press("meetings.ofpair", "meetings.ofpair", tandem.id()));
  }

  private Optional<Todo> todo(Person person, Tandem tandem) {
    ParticipantRole side = tandem.side(person.id());
    List<Meeting> all = meetings.findByTandemIdOrderByStartsAt(tandem.id());
    return unanswered(all, side)
        .map(meeting -> todo("meetings.todo.outcome", meeting))
        .or(
            () ->
                all.stream()
                    .filter(meeting -> meeting.waitsFor(side))
                    .findFirst()
                    .map(meeting -> todo("meetings.todo.answer", meeting)))
        .or(() -> next.due(tandem).map(kind -> new Todo(weight(side), propose(tandem, kind))));
  }

  private Optional<Meeting> unanswered(List<Meeting> all, ParticipantRole side) {
    Instant now = clock.instant();
    return all.stream()
        .filter(meeting -> meeting.state() == MeetingState.AGREED && meeting.isAsking(side, now))
        .findFirst();
  }

  private static Todo todo(String key, Meeting meeting) {
    return new Todo(
        80, Button.press(Text.of(key, meeting.startsAt()), "meetings.card", meeting.id()));
  }

  /** To propose is the mentor's step; a mentee may. */
  private static int weight(ParticipantRole side) {
    return side == ParticipantRole.MENTOR ? 50 : 20;
  }

  private Button propose(Tandem tandem, MeetingKind kind) {
    return Button.press(
        Text.of("meetings.propose.next", cards.title(kind)), "meetings.propose", tandem.id());
  }
}
