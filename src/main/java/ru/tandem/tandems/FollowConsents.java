package ru.tandem.tandems;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentDoubted;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;

/** Without a consent a tandem rests at once; when it is given again, the work goes on. */
@Component
class FollowConsents {

  private final Tandems tandems;
  private final Participants participants;
  private final PauseTandem pause;
  private final Clock clock;

  FollowConsents(Tandems tandems, Participants participants, PauseTandem pause, Clock clock) {
    this.tandems = tandems;
    this.participants = participants;
    this.pause = pause;
    this.clock = clock;
  }

  @EventListener
  void rest(ConsentWithdrawn event) {
    rest(event.participant(), PauseCause.CONSENT);
  }

  @EventListener
  void rest(ConsentLapsed event) {
    rest(event.participant(), PauseCause.LAPSED);
  }

  @EventListener
  void rest(ConsentDoubted event) {
    rest(event.participant(), PauseCause.DOUBTED);
  }

  /** The others of a group go on. */
  private void rest(ParticipantId id, PauseCause why) {
    Participant part = participants.get(id);
    tandems
        .living(part)
        .forEach(tandem -> pause.forConsent(tandem, part.person(), why, clock.instant()));
  }

  @EventListener
  void goOn(ParticipantConsented event) {
    Participant part = participants.get(event.participant());
    tandems
        .living(part)
        .forEach(tandem -> pause.goesOn(tandem, part, rest -> rest.cause().isConsent()));
  }
}
