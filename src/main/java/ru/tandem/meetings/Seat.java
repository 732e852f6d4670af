package ru.tandem.meetings;

import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** Somebody's own place at a meeting: who sits there may decide about it. */
public record Seat(Meeting meeting, Tandem tandem, PersonId person) {

  public ParticipantRole side() {
    return tandem.side(person);
  }
}
