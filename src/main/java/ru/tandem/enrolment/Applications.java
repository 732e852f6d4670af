package ru.tandem.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The key of the question with what a mentor can help. */
  public static final String COMPETENCES = "competences";

  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final AddedTags addedTags;

  Applications(
      Programmes programmes,
      Questionnaires questionnaires,
      Responses responses,
      AddedTags addedTags) {
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.addedTags = addedTags;
  }

  public Questionnaire questionnaire(Participant participant) {
    String form = programmes.get(participant.programme()).asks();
    Role role = Role.valueOf(participant.role().name());
    return questionnaires.find(form, role, Purpose.APPLICATION).orElseThrow(NotFound::new);
  }

  /** With what a mentor can help too, as a curator has noted: codes, or own words. */
  public List<String> addedTags(Participant mentor) {
    return addedTags.findByParticipantIdOrderById(mentor.id()).stream().map(AddedTag::tag).toList();
  }

  /** The answers that count now, of many of one programme at once. */
  public Map<ParticipantId, Response> of(Collection<Participant> some) {
    Map<String, Map<String, Participant>> asked = new HashMap<>();
    some.forEach(
        one ->
            asked
                .computeIfAbsent(questionnaire(one).id(), any -> new HashMap<>())
                .put(one.id().subject(), one));
    Map<ParticipantId, Response> answers = new HashMap<>();
    asked.forEach(
        (questionnaire, subjects) ->
            responses.latest(questionnaire, subjects.keySet()).stream()
                .filter(said -> said.person().equals(subjects.get(said.subject()).person()))
                .forEach(said -> answers.put(subjects.get(said.subject()).id(), said)));
    return answers;
  }

  /** The answers that count now. */
  public Optional<Response> of(Participant participant) {
    return responses.latest(
        participant.person(), questionnaire(participant).id(), participant.id().subject());
  }
}
