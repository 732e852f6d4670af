package ru.tandem.tandems;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ChildGoesOn;
import ru.tandem.consents.ChildPaused;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;

/**
 * A minor rests while a guardian wishes it; the others of the group go on. A rest that had been
 * asked for before keeps its own end, or ends with the minor's when that is later.
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
    Participant child = participants.get(paused.child());
    tandems
        .living(child)
        .forEach(
            tandem -> pause.forGuardian(tandem, child.person(), paused.until(), clock.instant()));
  }

  @EventListener
  void goOn(ChildGoesOn awake) {
    Participant child = participants.get(awake.child());
    tandems
        .living(child)
        .forEach(tandem -> pause.goesOn(tandem, child, rest -> pause.isOver(rest, tandem)));
  }
}
