package ru.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** What participants said when they applied. */
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

  public Application of(Participant participant) {
    return of(List.of(participant)).get(participant.id());
  }

  /** Of participants of one programme, the latest of each. */
  Map<ParticipantId, Application> of(List<Participant> all) {
    Map<ParticipantId, Application> applications = new HashMap<>();
    all.stream()
        .collect(Collectors.groupingBy(Participant::role))
        .forEach((role, some) -> applications.putAll(of(questionnaire(some.get(0)), some)));
    return applications;
  }

  private Map<ParticipantId, Application> of(Questionnaire asked, List<Participant> some) {
    Map<String, Response> bySubject =
        responses
            .latest(asked.id(), some.stream().map(each -> each.id().subject()).toList())
            .stream()
            .collect(Collectors.toMap(Response::subject, Function.identity(), (one, more) -> more));
    return some.stream()
        .collect(
            Collectors.toMap(
                Participant::id,
                each ->
                    new Application(
                        asked, Optional.ofNullable(bySubject.get(each.id().subject())))));
  }

  private Questionnaire questionnaire(Participant participant) {
    String form = programmes.get(participant.programme()).form().directory();
    Role role = participant.role() == ParticipantRole.MENTOR ? Role.MENTOR : Role.MENTEE;
    return questionnaires.find(form, role, Purpose.APPLICATION).orElseThrow(NotFound::new);
  }
}
