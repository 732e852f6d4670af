package ru.tandem.questionnaires.bot;

import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Responses;

/**
 * A questionnaire that was answered after it was asked for is not asked for, nor one at which the
 * person has been since, nor one of a season that has been closed meanwhile.
 */
@Component
class QuestionnaireMatters implements Matters {

  private final Responses responses;
  private final BegunForms begun;
  private final ObjectProvider<OverForGood> over;

  QuestionnaireMatters(Responses responses, BegunForms begun, ObjectProvider<OverForGood> over) {
    this.responses = responses;
    this.begun = begun;
    this.over = over;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(Chats.FORM, this::isAnswered);
  }

  private boolean isAnswered(PersonId who, Matter matter, Instant since) {
    int slash = matter.subject().indexOf('/');
    String dialogue = matter.subject().substring(0, slash);
    String subject = matter.subject().substring(slash + 1);
    return begun.isTouchedAfter(since, who, dialogue, subject)
        || over.stream().anyMatch(one -> one.isOver(subject))
        || Questionnaire.ofDialogue(dialogue)
            .map(id -> responses.history(who, id, subject))
            .filter(all -> all.stream().anyMatch(one -> !one.submittedAt().isBefore(since)))
            .isPresent();
  }
}
