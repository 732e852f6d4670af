package ru.tandem.questionnaires.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import tools.jackson.databind.JsonNode;

/** Answers as somebody reads them who may. */
@Component
public class ReadAnswers {

  private final Questionnaires questionnaires;
  private final AnswerKinds kinds;

  ReadAnswers(Questionnaires questionnaires, AnswerKinds kinds) {
    this.questionnaires = questionnaires;
    this.kinds = kinds;
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

  private Text line(Item item, Response response, JsonNode answer) {
    return Text.of(
        "questionnaires.read",
        QuestionnaireDialogue.text(item.question()),
        kinds.of(item, response.person(), response.subject()).shown(answer));
  }
}
