package ru.tandem.tandems;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;

/** Whoever is taken out of a programme works with nobody there any more. */
@Component
class FollowDepartures {

  private final Participants participants;
  private final EndTandem end;
  private final StandIns standIns;
  private final StandInForMentor standIn;
  private final Clock clock;

  FollowDepartures(
      Participants participants,
      EndTandem end,
      StandIns standIns,
      StandInForMentor standIn,
      Clock clock) {
    this.participants = participants;
    this.end = end;
    this.standIns = standIns;
    this.standIn = standIn;
    this.clock = clock;
  }

  @EventListener
  void on(ParticipantTakenOut departed) {
    Participant part = participants.get(departed.participant());
    end.all(part, EndCause.ASKED, null, clock.instant());
    standIns.findByPersonIdOrderById(part.person()).stream()
        .filter(one -> one.isOpen() && one.participant().equals(part.id()))
        .forEach(standIn::decline);
  }
}
