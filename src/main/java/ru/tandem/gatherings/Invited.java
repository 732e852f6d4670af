package ru.tandem.gatherings;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.PersonId;

/**
 * Who of those invited still takes part: whoever has left, rests, or whose consent is missing,
 * hears no more of a gathering and keeps no place.
 */
@Component
public class Invited {

  private final Guests guests;
  private final Participants participants;

  Invited(Guests guests, Participants participants) {
    this.guests = guests;
    this.participants = participants;
  }

  public List<Guest> to(GatheringId gathering) {
    return guests.findByGatheringIdOrderById(gathering).stream().filter(this::stands).toList();
  }

  public boolean stands(Guest guest) {
    Participant participant = participants.get(guest.participant());
    return participant.isCurrent() && !participant.isPaused() && participant.has(Step.CONSENTED);
  }

  /** Those to whom it is still something, and those who were there, whatever became of them. */
  public List<Guest> listed(GatheringId gathering) {
    return guests.findByGatheringIdOrderById(gathering).stream()
        .filter(guest -> guest.attended() || stands(guest))
        .toList();
  }

  /** Whether somebody may be expected in the hall: invited, and has not said no. */
  public boolean isExpected(PersonId person, GatheringId gathering) {
    return guests
        .findByGatheringIdAndPersonId(gathering, person)
        .filter(this::stands)
        .filter(guest -> !guest.isGone())
        .isPresent();
  }
}
