package ru.tandem.tandems;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** A tandem comes to its end; who could be paired anew waits for a pair again. */
@Component
public class EndTandem {

  private final Tandems tandems;
  private final Participants participants;
  private final StandInForMentor standIns;
  private final ApplicationEventPublisher events;

  EndTandem(
      Tandems tandems,
      Participants participants,
      StandInForMentor standIns,
      ApplicationEventPublisher events) {
    this.tandems = tandems;
    this.participants = participants;
    this.standIns = standIns;
    this.events = events;
  }

  /**
   * @param by null when it ends by itself
   */
  public void end(Tandem tandem, EndCause cause, PersonId by, Instant now) {
    // in this order: whoever stood in goes from what is over, and not from a pair that waits
    tandem.end(cause, by, now);
    standIns.over(tandem);
    if (cause != EndCause.DONE) {
      tandem.participants().stream()
          .filter(participant -> !worksElsewhere(participant))
          .forEach(participant -> participants.get(participant).unpaired());
    }
    events.publishEvent(new TandemEnded(tandem.id(), cause));
  }

  /**
   * One of the people goes: a group goes on with the others, a pair ends. Without whoever stands in
   * it waits for the mentor.
   *
   * @param by null when it happens by itself
   * @throws AlreadySettled when it is over, or this one works there no longer
   */
  public void without(PersonId person, Tandem tandem, EndCause cause, PersonId by, Instant now) {
    if (tandem.isEnded() || !tandem.has(person)) {
      throw new AlreadySettled();
    }
    if (tandem.isStandIn(person)) {
      standIns.cannot(tandem);
      return;
    }
    Optional<ParticipantId> part = part(person, tandem);
    boolean worked = tandem.isWorking();
    if (!tandem.goesOnWithout(person, now)) {
      end(tandem, cause, by, now);
      return;
    }
    part.filter(one -> !worksElsewhere(one)).ifPresent(one -> participants.get(one).unpaired());
    events.publishEvent(new MenteeLeft(tandem.id(), part.orElseThrow(), person, cause));
    if (worked && !tandem.isWorking()) {
      // whoever is left rests
      events.publishEvent(new TandemPaused(tandem.id(), PauseCause.ASKED));
    }
  }

  /**
   * Whoever works no more in a programme leaves all that he has there: his own pairs, be he there
   * or away, and those in which he stands in for another.
   *
   * @param by null when it happens by itself
   */
  void all(Participant part, EndCause cause, PersonId by, Instant now) {
    tandems.living(part).forEach(tandem -> without(part.person(), tandem, cause, by, now));
    tandems.awayFrom(part.person()).stream()
        .filter(tandem -> tandem.mentor().equals(part.id()))
        .forEach(tandem -> end(tandem, cause, by, now));
  }

  private static Optional<ParticipantId> part(PersonId person, Tandem tandem) {
    return tandem.mentees().stream()
        .filter(member -> member.person().equals(person))
        .map(TandemMember::participant)
        .findFirst();
  }

  private boolean worksElsewhere(ParticipantId participant) {
    return !tandems.own(participants.get(participant)).isEmpty();
  }
}
