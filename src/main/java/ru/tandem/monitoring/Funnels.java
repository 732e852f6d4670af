package ru.tandem.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FullCycles;
import ru.tandem.programmes.Programme;

/** The funnel of a programme as it stands now. */
@Component
public class Funnels {

  private final Participants participants;
  private final FullCycles cycles;

  Funnels(Participants participants, FullCycles cycles) {
    this.participants = participants;
    this.cycles = cycles;
  }

  public Funnel of(Programme programme) {
    List<Participant> all = participants.findByProgrammeIdOrderById(programme.id());
    return new Funnel(all, cycles.full(programme));
  }
}
