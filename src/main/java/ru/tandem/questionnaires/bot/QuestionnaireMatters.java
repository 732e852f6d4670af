package ru.tandem.questionnaires.bot;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Responses;

/** A questionnaire that was answered after it was asked for is not asked for. */
@Component
class QuestionnaireMatters implements Matters {

  private final Responses responses;

  QuestionnaireMatters(Responses responses) {
    this.responses = responses;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(Chats.FORM, this::isAnswered);
  }

  private boolean isAnswered(PersonId who, Matter matter, Instant since) {
    int slash = matter.subject().indexOf('/');
    return Questionnaire.ofDialogue(matter.subject().substring(0, slash))
        .map(id -> responses.history(who, id, matter.subject().substring(slash + 1)))
        .filter(all -> all.stream().anyMatch(one -> !one.submittedAt().isBefore(since)))
        .isPresent();
  }
}
