package ru.tandem.questionnaires.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import tools.jackson.databind.JsonNode;

/** Answers as somebody reads them who may. */
@Component
public class ReadAnswers {

  /** More would not fit into a message beside the answers. */
  private static final int MOST_CHANGES = 3;

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final AnswerKinds kinds;

  ReadAnswers(Questionnaires questionnaires, Responses responses, AnswerKinds kinds) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.kinds = kinds;
  }

  /** How what was answered is called. */
  public Text title(Response response) {
    return questionnaires
        .byId(response.questionnaire())
        .map(questionnaire -> QuestionnaireDialogue.text(questionnaire.title()))
        .orElse(Text.words(response.questionnaire()));
  }

  /** One line for each question that was answered, in their order. */
  public List<Text> lines(Response response) {
    Map<String, JsonNode> answers = response.answers();
    List<Text> lines = new ArrayList<>();
    questionnaires.byId(response.questionnaire()).stream()
        .flatMap(questionnaire -> questionnaire.items().stream())
        .filter(item -> answers.containsKey(item.key()))
        .forEach(item -> lines.add(line(item, response, answers.get(item.key()))));
    return lines;
  }

  /** What stood there before it was changed, the latest change first. */
  public List<Text> changes(Response now) {
    List<Response> history = responses.history(now.person(), now.questionnaire(), now.subject());
    List<Text> changes = new ArrayList<>();
    for (int i = history.size() - 1; i > 0 && changes.size() < MOST_CHANGES; i--) {
      changes.addAll(changes(history.get(i - 1), history.get(i)));
    }
    return changes;
  }

  /** How an option of a question is called; what is none of them stands for itself. */
  public Text label(Item item, String code) {
    return item.option(code)
        .map(option -> QuestionnaireDialogue.text(option.label()))
        .orElse(Text.words(code));
  }

  private List<Text> changes(Response before, Response after) {
    Map<String, JsonNode> older = before.answers();
    Map<String, JsonNode> newer = after.answers();
    return questionnaires.byId(after.questionnaire()).stream()
        .flatMap(questionnaire -> questionnaire.items().stream())
        .filter(item -> !Objects.equals(older.get(item.key()), newer.get(item.key())))
        .map(item -> change(item, before, after.submittedAt()))
        .toList();
  }

  private Text change(Item item, Response before, Instant when) {
    JsonNode answer = before.answers().get(item.key());
    Text old =
        answer == null
            ? Text.of("conversation.nothing")
            : kinds.of(item, before.person(), before.subject()).shown(answer);
    Text question = QuestionnaireDialogue.text(item.question());
    return Text.of("questionnaires.changed", when, question, old);
  }

  private Text line(Item item, Response response, JsonNode answer) {
    return Text.of(
        "questionnaires.read",
        QuestionnaireDialogue.text(item.question()),
        kinds.of(item, response.person(), response.subject()).shown(answer));
  }
}
