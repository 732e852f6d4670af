package ru.tandem.meetings.bot;

import java.time.Clock;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.PlaceMeeting;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;

/**
 * The place of an agreed meeting, when it is known.
 *
 * <pre>
 *   Где именно?                  Кабинет 214
 *   Только на этот раз?          [И на следующие тоже]
 * </pre>
 */
@Bot
class PlaceDialogue {

  static final String FORM = "meetings.placing";

  private static final int LONGEST = 200;

  private final Seats seats;
  private final PlaceMeeting place;
  private final MeetingFiles files;
  private final MeetingCards cards;
  private final Clock clock;

  PlaceDialogue(
      Seats seats, PlaceMeeting place, MeetingFiles files, MeetingCards cards, Clock clock) {
    this.seats = seats;
    this.place = place;
    this.files = files;
    this.cards = cards;
    this.clock = clock;
  }

  @OnForm(FORM)
  Form form(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    if (!seat.meeting().isAhead(clock.instant())) {
      throw new AlreadySettled();
    }
    boolean online = seat.meeting().appointment().mode() == Mode.ONLINE;
    Form form =
        Form.named(FORM)
            .ask(
                "place",
                Text.of(online ? "meetings.placing.link" : "meetings.placing.place"),
                online ? Kinds.line(LONGEST) : Kinds.place(LONGEST))
            .hint(online ? Text.empty() : Text.of("meetings.placing.hint"));
    if (place.isRepeated(seat.meeting())) {
      form.ask("which", Kinds.choice(Kinds.options("meetings.placing", "one", "all")));
    }
    return form.then(answers -> place(person, seat, answers));
  }

  private Reply place(Person person, Seat seat, Answers answers) {
    place.at(seat, answers.text("place"), answers.is("which", "all"));
    return files.following(
        cards.of(person, seat.meeting(), Text.of("meetings.placed")),
        person,
        seat.meeting().tandem());
  }
}
