package ru.tandem.enrolment;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Foreknowledge;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.roster.Roster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Who stands on the school's list is not asked for the class; it can be changed in the review. */
@Component
class GradeFromRoster implements Foreknowledge {

  private static final String GRADE = "grade";
  private static final Pattern YEAR = Pattern.compile("\\d+");

  private final Participants participants;
  private final Roster roster;

  GradeFromRoster(Participants participants, Roster roster) {
    this.participants = participants;
    this.roster = roster;
  }

  @Override
  public Map<String, JsonNode> of(PersonId person, Questionnaire questionnaire, String subject) {
    Optional<Item> grade = questionnaire.item(GRADE);
    Optional<Integer> year = ParticipantId.named(subject).flatMap(this::year);
    if (grade.isEmpty() || year.isEmpty()) {
      return Map.of();
    }
    return grade.get().codes().stream()
        .flatMap(code -> grade.get().option(code).stream())
        .filter(option -> option.value().isPresent() && option.value().getAsInt() == year.get())
        .map(Option::code)
        .findFirst()
        .map(code -> Map.<String, JsonNode>of(GRADE, StringNode.valueOf(code)))
        .orElse(Map.of());
  }

  private Optional<Integer> year(ParticipantId id) {
    Participant participant = participants.get(id);
    return roster
        .of(participant.programme(), participant.person())
        .map(entry -> YEAR.matcher(entry.schoolClass()))
        .filter(Matcher::lookingAt)
        .map(found -> Integer.valueOf(found.group()));
  }
}
