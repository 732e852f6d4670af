package ru.tandem.meetings.bot;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.GivesWay;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingSeries;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.SeriesId;
import ru.tandem.meetings.SeriesOfMeetings;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** All for which a time may be looked for, by the name that the form carries. */
@Component
class TimeErrands {

  private final Tandems tandems;
  private final Seats seats;
  private final SeriesOfMeetings series;
  private final ProposeMeeting propose;
  private final DecideMeeting decide;
  private final MeetingCards cards;
  private final Chats chats;

  TimeErrands(
      Tandems tandems,
      Seats seats,
      SeriesOfMeetings series,
      ProposeMeeting propose,
      DecideMeeting decide,
      MeetingCards cards,
      Chats chats) {
    this.tandems = tandems;
    this.seats = seats;
    this.series = series;
    this.propose = propose;
    this.decide = decide;
    this.cards = cards;
    this.chats = chats;
  }

  static String anew(TandemId tandem) {
    return "new-" + tandem;
  }

  static String move(MeetingId meeting) {
    return "move-" + meeting;
  }

  static String counter(MeetingId meeting) {
    return "counter-" + meeting;
  }

  static String visit(TandemId tandem) {
    return "visit-" + tandem;
  }

  static String rhythm(SeriesId series) {
    return "series-" + series;
  }

  /**
   * @throws AlreadySettled when it is not the time for it any more
   */
  TimeErrand of(Person person, String name) {
    String[] parts = name.split("-");
    long id = Long.parseLong(parts[1]);
    return switch (parts[0]) {
      case "visit" -> visit(person, tandems.of(person, new TandemId(id)));
      case "new" -> anew(person, tandems.of(person, new TandemId(id)));
      case "move" -> move(person, seats.of(person, new MeetingId(id)));
      case "series" -> rhythm(person, series.findById(id).orElseThrow(NotFound::new));
      default -> counter(person, seats.of(person, new MeetingId(id)));
    };
  }

  private TimeErrand anew(Person person, Tandem tandem) {
    MeetingKind kind = propose.possible(tandem, person.id()).orElseThrow(AlreadySettled::new);
    return new TimeErrand(
        tandem,
        kind,
        propose.rhythm(tandem, kind),
        propose.rhythm(tandem, kind).isPresent(),
        GivesWay.NOTHING,
        propose.refused(tandem),
        (at, often) -> sent(person, tandem, propose.anew(tandem, person.id(), at, often)));
  }

  private TimeErrand visit(Person person, Tandem tandem) {
    if (!propose.mayVisit(tandem, person.id())) {
      throw new AlreadySettled();
    }
    return new TimeErrand(
        tandem,
        MeetingKind.VISIT,
        Optional.empty(),
        false,
        GivesWay.NOTHING,
        propose.refused(tandem),
        (at, often) -> sent(person, tandem, propose.visit(tandem, person.id(), at)));
  }

  private TimeErrand move(Person person, Seat seat) {
    Meeting meeting = seat.meeting();
    if (!propose.mayMove(seat)) {
      throw new AlreadySettled();
    }
    return new TimeErrand(
        seat.tandem(),
        meeting.kind(),
        Optional.empty(),
        false,
        GivesWay.of(meeting.id()),
        refused(seat),
        (at, often) -> sent(person, seat.tandem(), propose.move(seat, at)));
  }

  private TimeErrand rhythm(Person person, MeetingSeries old) {
    Tandem tandem = tandems.of(person, old.tandem());
    if (!propose.mayChange(tandem, old, person.id())) {
      throw new AlreadySettled();
    }
    return new TimeErrand(
        tandem,
        MeetingKind.REGULAR,
        Optional.of(old.rhythm()),
        true,
        GivesWay.of(old.id()),
        propose.refused(tandem),
        (at, often) ->
            sent(
                person,
                tandem,
                propose.rhythm(tandem, old, person.id(), at, often.orElse(old.rhythm()))));
  }

  private TimeErrand counter(Person person, Seat seat) {
    Meeting meeting = seat.meeting();
    if (!seat.agreement().waitsFor(person.id())) {
      throw new AlreadySettled();
    }
    return new TimeErrand(
        seat.tandem(),
        meeting.kind(),
        meeting.proposal().rhythm(),
        false,
        GivesWay.of(meeting.proposal()),
        refused(seat),
        (at, often) -> counter(person, seat, at));
  }

  /** What does not suit now does not suit a moment later. */
  private Set<Instant> refused(Seat seat) {
    Set<Instant> all = new HashSet<>(propose.refused(seat.tandem()));
    all.add(seat.meeting().startsAt());
    return all;
  }

  /** One mentee of several tells the mentor what would suit. */
  private Reply counter(Person person, Seat seat, Appointment at) {
    Optional<Meeting> proposed = propose.counter(seat, at);
    if (proposed.isPresent()) {
      return sent(person, seat.tandem(), proposed.get());
    }
    decide.wish(seat, at);
    return cards.of(person, seat.meeting(), Text.of("meetings.wished"));
  }

  private Reply sent(Person person, Tandem tandem, Meeting proposed) {
    Text others = chats.unreached(tandem.opposite(person.id()));
    return cards.of(person, proposed, Text.paragraphs(Text.of("meetings.sent"), others));
  }
}
