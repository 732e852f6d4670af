package ru.tandem.enrolment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.ProgrammeClosed;

/** A season is closed: whoever is in has taken part, and is asked nothing more. */
@Component
class EndSeason {

  private final Participants participants;
  private final Clock clock;

  EndSeason(Participants participants, Clock clock) {
    this.participants = participants;
    this.clock = clock;
  }

  @EventListener
  @Order(ProgrammeClosed.ENDED)
  void on(ProgrammeClosed closed) {
    List<Participant> all = participants.findByProgrammeIdOrderById(closed.programme());
    all.stream().filter(Participant::isIn).forEach(one -> one.seasonIsOver(clock.instant()));
  }
}
