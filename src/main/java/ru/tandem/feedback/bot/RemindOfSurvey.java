package ru.tandem.feedback.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Reminded;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.questionnaires.Questionnaire;

/** Reminds people of a survey they owe, at the curator's word: each once a day. */
@Component
public class RemindOfSurvey {

  private final Surveys surveys;
  private final Chats chats;

  RemindOfSurvey(Surveys surveys, Chats chats) {
    this.surveys = surveys;
    this.chats = chats;
  }

  /** Those who owe it no more hear nothing. */
  public Reminded of(Survey survey, List<Participant> some) {
    Reminded said = new Reminded();
    for (Participant one : some) {
      if (surveys.waiting(one).filter(survey::equals).isPresent()) {
        said.add(
            one.person(),
            chats.remind(
                one.person(),
                card("feedback.remind." + survey, one, survey),
                Urgency.BROADCAST,
                matter(one, survey)));
      }
    }
    return said;
  }

  Matter matter(Participant participant, Survey survey) {
    String dialogue =
        surveys.questionnaire(participant, survey).map(Questionnaire::dialogue).orElse("");
    return Matter.of(Chats.FORM, dialogue, survey.subject(participant));
  }

  static Screen card(String words, Participant participant, Survey survey) {
    return Screen.of(words)
        .with(Button.press("feedback.begin", "feedback.survey", participant.id(), survey))
        .with(Button.press("feedback.later", "feedback.later"));
  }
}
