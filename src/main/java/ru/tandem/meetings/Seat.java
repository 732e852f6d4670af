package ru.tandem.meetings;

import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** Somebody's own place at a meeting: who sits there may decide about it. */
public record Seat(Meeting meeting, Tandem tandem, PersonId person) {

  public ParticipantRole side() {
    return tandem.side(person);
  }

  /** All whom the meeting concerns now. */
  public Party party() {
    return Party.of(tandem);
  }

  public Agreement agreement() {
    return meeting.agreement(party());
  }

  public Attending attending() {
    return meeting.attending(party());
  }

  public Aftermath aftermath() {
    return Aftermath.of(meeting, tandem);
  }

  public Corrected corrected() {
    return aftermath().corrected();
  }
}
