package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentDoubted;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.ConsentWithdrawn;
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
    of(event.participant()).forEach(tandem -> pause.forConsent(tandem, clock.instant()));
  }

  @EventListener
  void rest(ConsentLapsed event) {
    of(event.participant()).forEach(tandem -> pause.forConsent(tandem, clock.instant()));
  }

  @EventListener
  void rest(ConsentDoubted event) {
    of(event.participant()).forEach(tandem -> pause.forConsent(tandem, clock.instant()));
  }

  @EventListener
  void goOn(ParticipantConsented event) {
    of(event.participant()).stream()
        .filter(tandem -> tandem.pauseCause().filter(PauseCause.CONSENT::equals).isPresent())
        .filter(pause::isAllowed)
        .forEach(pause::resume);
  }

  private List<Tandem> of(ParticipantId participant) {
    return tandems.living(participants.get(participant));
  }
}
