package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingHeld;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.VisitNote;
import ru.tandem.meetings.VisitNotes;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Teachers visit each other's lessons: arranged like a meeting, and written down afterwards.
 *
 * <pre>
 *   Что было видно?           Дети спрашивали друг друга
 *   О чём договорились?       Пробуем вопросы в парах
 * </pre>
 */
@Bot
class VisitBot {

  private static final String FORM = "meetings.visited";
  private static final int LONGEST = 600;

  private final Tandems tandems;
  private final Meetings meetings;
  private final Seats seats;
  private final ProposeMeeting propose;
  private final VisitNotes notes;
  private final MeetingCards cards;
  private final Chats chats;
  private final Clock clock;

  VisitBot(
      Tandems tandems,
      Meetings meetings,
      Seats seats,
      ProposeMeeting propose,
      VisitNotes notes,
      MeetingCards cards,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.meetings = meetings;
    this.seats = seats;
    this.propose = propose;
    this.notes = notes;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress("meetings.lesson")
  Reply propose(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!propose.mayVisit(tandem, person.id())) {
      throw new AlreadySettled();
    }
    return Reply.begin(ProposalDialogue.FORM, TimeErrands.visit(id));
  }

  /** Whoever was there writes while he remembers. */
  @EventListener
  void held(MeetingHeld event) {
    Meeting meeting = meetings.get(event.meeting());
    if (meeting.kind() != MeetingKind.VISIT) {
      return;
    }
    Screen wish =
        Screen.of("meetings.visited.wish", cards.line(meeting))
            .with(Button.press("meetings.visited", "meetings.visited", meeting.id()))
            .with(Button.home());
    tandems.get(meeting.tandem()).atWork().stream()
        .filter(meeting::isAwaited)
        .forEach(one -> chats.tell(one, wish, Urgency.BROADCAST));
  }

  @OnPress("meetings.visited")
  Reply write(Person person, MeetingId id) {
    return Reply.begin(FORM, open(person, id).meeting().id());
  }

  private Seat open(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    Meeting meeting = seat.meeting();
    boolean visited = meeting.kind() == MeetingKind.VISIT && meeting.state() == MeetingState.HELD;
    if (!visited || notes.existsByMeetingIdAndPersonId(id, person.id())) {
      throw new AlreadySettled();
    }
    return seat;
  }

  @OnForm(FORM)
  Form form(Person person, MeetingId id) {
    Seat seat = open(person, id);
    return Form.named(FORM)
        .ask("watched", Kinds.text(LONGEST))
        .hint(Text.of("meetings.visited.hint"))
        .ask("agreed", Kinds.text(LONGEST))
        .optional()
        .then(answers -> written(person, seat, answers));
  }

  private Reply written(Person person, Seat seat, Answers answers) {
    MeetingId id = seat.meeting().id();
    notes.save(
        VisitNote.of(
            id, person.id(), answers.text("watched"), answers.text("agreed"), clock.instant()));
    Screen news =
        Screen.of(
                Text.paragraphs(
                    Text.of("meetings.visited.news", cards.name(person.id())), words(id)))
            .with(Button.press("meetings.card", "meetings.card", id), Button.home());
    for (PersonId other : seat.tandem().atWorkWith(person.id())) {
      chats.tell(other, news, Urgency.REMINDER);
    }
    return Screen.of(Text.paragraphs(Text.of("meetings.visited.thanks"), words(id)))
        .with(Button.press("meetings.card", "meetings.card", id), Button.home());
  }

  private Text words(MeetingId id) {
    List<Text> all =
        notes.findByMeetingIdOrderById(id).stream()
            .map(
                note ->
                    Text.of(
                        note.agreed().isEmpty() ? "meetings.visited.seen" : "meetings.visited.line",
                        cards.name(note.person()),
                        note.watched(),
                        note.agreed()))
            .toList();
    return Text.lines(all);
  }
}
