package ru.tandem.monitoring;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.ErasedFromProgramme;

/** Who is forgotten is not remembered as reminded. */
@Component
class NudgeData {

  private final Nudges nudges;
  private final Participants participants;

  NudgeData(Nudges nudges, Participants participants) {
    this.nudges = nudges;
    this.participants = participants;
  }

  @EventListener
  @Order(60)
  void erase(ErasedFromProgramme erased) {
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      List<Nudge> sent = nudges.findByParticipantId(part.id());
      nudges.deleteAll(sent);
      erased.rows().add(sent.size());
    }
  }
}
