package ru.tandem.tandems;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ChildGoesOn;
import ru.tandem.consents.ChildPaused;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;

/**
 * A tandem rests while a guardian wishes one of its minors to rest. A rest that the tandem had
 * asked for itself keeps its own end, or ends with the minor's when that is later.
 */
@Component
class FollowGuardians {

  private final Tandems tandems;
  private final Participants participants;
  private final PauseTandem pause;
  private final Clock clock;

  FollowGuardians(Tandems tandems, Participants participants, PauseTandem pause, Clock clock) {
    this.tandems = tandems;
    this.participants = participants;
    this.pause = pause;
    this.clock = clock;
  }

  @EventListener
  void rest(ChildPaused paused) {
    of(paused.child())
        .forEach(tandem -> pause.forGuardian(tandem, paused.until(), clock.instant()));
  }

  @EventListener
  void goOn(ChildGoesOn awake) {
    of(awake.child()).filter(pause::isOver).filter(pause::isAllowed).forEach(pause::resume);
  }

  private Stream<Tandem> of(ParticipantId child) {
    return tandems.living(participants.get(child).person()).stream()
        .filter(tandem -> tandem.participants().contains(child));
  }
}
