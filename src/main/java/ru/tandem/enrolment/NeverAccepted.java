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
class NeverAccepted implements SeasonRemains {

  private final Participants participants;
  private final Responses responses;

  NeverAccepted(Participants participants, Responses responses) {
    this.participants = participants;
    this.responses = responses;
  }

  @Override
  public String kind() {
    return "applications";
  }

  @Override
  public int count(Programme programme) {
    List<String> subjects = subjects(programme);
    return subjects.isEmpty() ? 0 : (int) responses.countBySubjectIn(subjects);
  }

  @Override
  public int erase(Programme programme) {
    List<String> subjects = subjects(programme);
    return subjects.isEmpty() ? 0 : responses.forget(subjects);
  }

  private List<String> subjects(Programme programme) {
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(one -> one.isDeclined() || !one.has(Step.APPROVED))
        .map(one -> one.id().subject())
        .toList();
  }
}
