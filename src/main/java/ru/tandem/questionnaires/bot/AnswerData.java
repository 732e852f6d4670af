package ru.tandem.questionnaires.bot;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;

/** All that a person answered, question by question: shown to who asks, gone with who is erased. */
@Component
class AnswerData {

  private final Responses responses;
  private final Questionnaires questionnaires;
  private final ReadAnswers answers;

  AnswerData(Responses responses, Questionnaires questionnaires, ReadAnswers answers) {
    this.responses = responses;
    this.questionnaires = questionnaires;
    this.answers = answers;
  }

  @EventListener
  @Order(DataPlace.ANSWERS)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    sheet.section("questionnaires.mydata");
    for (Response response : responses.of(asked.person())) {
      questionnaires
          .byId(response.questionnaire())
          .map(Questionnaire::title)
          .ifPresent(
              title ->
                  sheet.line(
                      "questionnaires.mydata.one",
                      QuestionnaireDialogue.text(title),
                      response.submittedAt()));
      answers.lines(response).forEach(line -> sheet.line("questionnaires.mydata.line", line));
    }
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(PersonErased erased) {
    erased.rows().add(responses.forget(erased.person()));
  }
}
