package ru.tandem.feedback;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.Programmes;

/** When a season is closed it is written down who had gone the full cycle by then. */
@Component
class CountFullCycles {

  private final FullCycles cycles;
  private final Programmes programmes;
  private final Participants participants;
  private final Clock clock;

  CountFullCycles(
      FullCycles cycles, Programmes programmes, Participants participants, Clock clock) {
    this.cycles = cycles;
    this.programmes = programmes;
    this.participants = participants;
    this.clock = clock;
  }

  /** First of all who hear it: pairs and consents still stand. */
  @EventListener
  @Order(ProgrammeClosed.COUNTED)
  void on(ProgrammeClosed closed) {
    cycles.of(programmes.get(closed.programme())).values().stream()
        .filter(FullCycle::isFull)
        .forEach(cycle -> participants.get(cycle.participant()).finished(clock.instant()));
  }
}
