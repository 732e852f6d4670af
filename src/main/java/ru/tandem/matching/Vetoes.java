package ru.tandem.matching;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;

/** Who has said in private that he does not want to work with somebody: heard, and told nobody. */
@Component
public class Vetoes {

  private final ReadChoices choices;

  Vetoes(ReadChoices choices) {
    this.choices = choices;
  }

  /** Whether one of the two does not want to work with the other. */
  public boolean between(Participant one, Participant other) {
    Map<ParticipantId, Choices> both = choices.of(one.programme(), List.of(one, other));
    return both.get(one.id()).vetoes().contains(other.person())
        || both.get(other.id()).vetoes().contains(one.person());
  }
}
