package ru.tandem.gatherings.bot;

import java.time.Clock;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Absence;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.SeatGuests;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** What a guest says about a gathering: before it, and afterwards. */
@Bot
class GuestBot {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Participants participants;
  private final SeatGuests seats;
  private final Wishes wishes;
  private final InvitationCard invitations;
  private final GatheringNotes notes;
  private final GatheringFiles files;
  private final Clock clock;

  GuestBot(
      Gatherings gatherings,
      Guests guests,
      Invited invited,
      Participants participants,
      SeatGuests seats,
      Wishes wishes,
      InvitationCard invitations,
      GatheringNotes notes,
      GatheringFiles files,
      Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.participants = participants;
    this.seats = seats;
    this.wishes = wishes;
    this.invitations = invitations;
    this.notes = notes;
    this.files = files;
    this.clock = clock;
  }

  /** May be said again and otherwise; a place that gets free goes to who waits for one. */
  @OnPress("gatherings.rsvp")
  Reply answer(Person person, GatheringId id, Rsvp rsvp) {
    Guest guest = guests.of(person, id);
    Gathering gathering = gatherings.get(id);
    if (!gathering.takesAnswers(clock.instant()) || !invited.stands(guest)) {
      throw new AlreadySettled();
    }
    notes.seated(gathering, seats.answers(gathering, guest, rsvp));
    return invitations.of(gathering, guest).then(Reply.toast("gatherings.recorded"));
  }

  /** One tap, if the guest wants to say; the curator reads it. */
  @OnPress("gatherings.absent")
  Reply absent(Person person, GatheringId id, Absence why) {
    Guest guest = guests.of(person, id);
    Gathering gathering = gatherings.get(id);
    boolean saidNo = guest.rsvp().filter(Rsvp.NO::equals).isPresent();
    boolean may = saidNo || InvitationCard.mayExplain(gathering, guest);
    if (!may || guest.attended() || gathering.isCancelled() || !invited.stands(guest)) {
      throw new AlreadySettled();
    }
    guest.misses(why);
    return invitations.of(gathering, guest).then(Reply.toast("gatherings.recorded"));
  }

  @OnPress("gatherings.invitation")
  Reply invitation(Person person, GatheringId id) {
    Guest guest = guests.of(person, id);
    if (!invited.stands(guest)) {
      throw new AlreadySettled();
    }
    return invitations.of(gatherings.get(guest.gathering()), guest);
  }

  /** For the own calendar; what changes afterwards comes by itself. */
  @OnPress("gatherings.calendar")
  Reply calendar(Person person, GatheringId id) {
    Guest guest = guests.of(person, id);
    Gathering gathering = gatherings.get(id);
    boolean comes = gathering.isAhead(clock.instant()) && guest.isSeated();
    if (!comes || !invited.stands(guest)) {
      throw new AlreadySettled();
    }
    guest.files(clock.instant());
    return files.with(invitations.of(gathering, guest), gathering, person);
  }

  @OnPress("gatherings.wish")
  Reply wish(Person person, GatheringId id) {
    Guest guest = guests.of(person, id);
    boolean asked = guest.attended() && invited.stands(guest);
    if (!asked || !gatherings.get(id).isSurveyed()) {
      throw new NotFound();
    }
    return Reply.begin(
        wishes.survey(participants.get(guest.participant())).dialogue(), Wishes.subject(id));
  }
}
