package ru.tandem.enrolment.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.BegunForms;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;

/** Questionnaires that were begun and never handed in. */
@Component
@Order(SeasonRemains.BEGUN)
class LeftInTheMiddle implements SeasonRemains {

  private final Participants participants;
  private final BegunForms begun;

  LeftInTheMiddle(Participants participants, BegunForms begun) {
    this.participants = participants;
    this.begun = begun;
  }

  @Override
  public String kind() {
    return "begun";
  }

  @Override
  public int count(Programme programme) {
    return begun.count(subjects(programme));
  }

  @Override
  public int erase(Programme programme) {
    return begun.forget(subjects(programme));
  }

  private List<String> subjects(Programme programme) {
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .flatMap(
            one -> List.of(one.id().subject(), "after:" + one.id(), "report:" + one.id()).stream())
        .toList();
  }
}
