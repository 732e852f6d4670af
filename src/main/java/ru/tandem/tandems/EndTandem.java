package ru.tandem.tandems;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;

/** A tandem comes to its end; who could be paired anew waits for a pair again. */
@Component
public class EndTandem {

  private final Tandems tandems;
  private final Participants participants;
  private final ApplicationEventPublisher events;

  EndTandem(Tandems tandems, Participants participants, ApplicationEventPublisher events) {
    this.tandems = tandems;
    this.participants = participants;
    this.events = events;
  }

  /**
   * @param by null when it ends by itself
   */
  public void end(Tandem tandem, EndCause cause, PersonId by, Instant now) {
    tandem.end(cause, by, now);
    if (cause != EndCause.DONE) {
      tandem.participants().stream()
          .filter(participant -> !worksElsewhere(participant))
          .forEach(participant -> participants.get(participant).unpaired());
    }
    events.publishEvent(new TandemEnded(tandem.id(), cause));
  }

  /** Goes on with the others of a group, or ends. */
  void without(PersonId person, Tandem tandem, Instant now) {
    if (!tandem.isEnded() && !tandem.goesOnWithout(person, now)) {
      end(tandem, EndCause.ASKED, null, now);
    }
  }

  private boolean worksElsewhere(ParticipantId participant) {
    return tandems.living(participants.get(participant).person()).stream()
        .anyMatch(other -> other.participants().contains(participant));
  }
}
