package ru.tandem.feedback.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Reminded;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.Questionnaire;

/** Reminds people of a survey they owe, at the curator's word: each once a day. */
@Component
public class RemindOfSurvey implements Snoozed {

  private static final String SURVEY = "feedback.survey";

  private final Participants participants;
  private final Surveys surveys;
  private final Chats chats;

  RemindOfSurvey(Participants participants, Surveys surveys, Chats chats) {
    this.participants = participants;
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
        .snoozed(Matter.of(SURVEY, participant.id(), survey))
        .with(Button.home());
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(SURVEY, (who, matter, at) -> again(who, matter));
  }

  private Optional<Again> again(Person who, Matter matter) {
    return Stream.of(Survey.values())
        .filter(survey -> survey.name().equals(matter.word(1)))
        .findFirst()
        .flatMap(survey -> again(who, matter, survey));
  }

  private Optional<Again> again(Person who, Matter matter, Survey survey) {
    return participants.current(who.id()).stream()
        .filter(one -> one.id().value() == matter.number())
        .filter(one -> surveys.waiting(one).filter(survey::equals).isPresent())
        .findFirst()
        .map(
            one ->
                new Again(
                    card("feedback.again." + survey, one, survey), null, matter(one, survey)));
  }
}
