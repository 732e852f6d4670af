package ru.tandem.enrolment;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;
import ru.tandem.questionnaires.Responses;

/** What those wrote who were not taken, or never got so far: no list and no figure needs it. */
@Component
@Order(SeasonRemains.APPLICATIONS)
class NeverAccepted extends AnswersThatServed {

  private final Participants participants;

  NeverAccepted(Participants participants, Responses responses) {
    super(responses);
    this.participants = participants;
  }

  @Override
  public String kind() {
    return "applications";
  }

  @Override
  protected List<String> subjects(Programme programme) {
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(one -> one.isDeclined() || !one.has(Step.APPROVED))
        .map(one -> one.id().subject())
        .toList();
  }
}
