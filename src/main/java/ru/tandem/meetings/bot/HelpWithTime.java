package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Clash;
import ru.tandem.meetings.Clashes;
import ru.tandem.meetings.GivesWay;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.WantedTime;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** What helps people who cannot find a time: the curator, and what one of several has named. */
@Bot
class HelpWithTime {

  /** Nobody wishes for a meeting later than this. */
  private static final Duration FARTHEST = Duration.ofDays(400);

  private final Seats seats;
  private final ProposeMeeting propose;
  private final Clashes clashes;
  private final MeetingCards cards;
  private final MeetingNews news;
  private final Chats chats;
  private final Clock clock;

  HelpWithTime(
      Seats seats,
      ProposeMeeting propose,
      Clashes clashes,
      MeetingCards cards,
      MeetingNews news,
      Chats chats,
      Clock clock) {
    this.seats = seats;
    this.propose = propose;
    this.clashes = clashes;
    this.cards = cards;
    this.news = news;
    this.chats = chats;
    this.clock = clock;
  }

  /** Times have been named in turn and none suits all. */
  @OnPress("meetings.help")
  Reply help(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    Meeting meeting = seat.meeting();
    if (!meeting.isOpen() || !meeting.proposal().isLong()) {
      throw new AlreadySettled();
    }
    news.callCurator(seat.tandem(), meeting, person.id());
    return Screen.of("meetings.help.called")
        .with(MeetingActs.press("meetings.card", meeting), Button.home());
  }

  /** The mentor puts to all what one of them has wished for. */
  @OnPress("meetings.adopt")
  Reply adopt(Person mentor, MeetingId id, long moment) {
    Seat seat = seats.of(mentor, id);
    if (seat.side() != ParticipantRole.MENTOR) {
      throw new NotFound();
    }
    Meeting asked = seat.meeting();
    if (moment > clock.instant().plus(FARTHEST).getEpochSecond()) {
      throw new NotFound();
    }
    Instant at = Instant.ofEpochSecond(Math.max(moment, 0));
    Appointment wish =
        new Appointment(
            at,
            asked.appointment().minutes(),
            asked.appointment().mode(),
            asked.appointment().place());
    if (!at.isAfter(clock.instant())) {
      throw new AlreadySettled();
    }
    Optional<Clash> clash =
        clashes.whenProposing(
            new WantedTime(
                seat.tandem(),
                wish,
                asked.proposal().rhythm(),
                GivesWay.of(asked.proposal()),
                asked.kind() == MeetingKind.ORGANISATIONAL));
    if (clash.isPresent()) {
      return Screen.of(cards.taken(mentor, clash.get()))
          .with(MeetingActs.press("meetings.card", asked), Button.home());
    }
    Meeting proposed =
        asked.isOpen()
            ? propose.another(seat, wish)
            : propose.anew(seat.tandem(), mentor.id(), wish);
    Text others = chats.unreached(seat.tandem().opposite(mentor.id()));
    return cards.of(mentor, proposed, Text.paragraphs(Text.of("meetings.sent"), others));
  }
}
