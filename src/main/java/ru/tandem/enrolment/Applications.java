package ru.tandem.enrolment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** What participants are asked when they apply, and what they answered. */
@Component
public class Applications {

  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;

  Applications(Programmes programmes, Questionnaires questionnaires, Responses responses) {
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  public Questionnaire questionnaire(Participant participant) {
    String form = programmes.get(participant.programme()).form().directory();
    Role role = Role.valueOf(participant.role().name());
    return questionnaires.find(form, role, Purpose.APPLICATION).orElseThrow(NotFound::new);
  }

  /** The answers that count now. */
  public Optional<Response> of(Participant participant) {
    return responses.latest(
        participant.person(), questionnaire(participant).id(), participant.id().subject());
  }
}
