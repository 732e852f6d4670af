package ru.tandem.feedback.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** The surveys of the season by buttons. */
@Bot
class SurveyBot {

  private final Participants participants;
  private final Surveys surveys;
  private final CuratedProgrammes programmes;
  private final FinishSeason season;

  SurveyBot(
      Participants participants,
      Surveys surveys,
      CuratedProgrammes programmes,
      FinishSeason season) {
    this.participants = participants;
    this.surveys = surveys;
    this.programmes = programmes;
    this.season = season;
  }

  @OnPress("feedback.survey")
  Reply survey(Person person, ParticipantId id, Survey survey) {
    Participant participant = participants.of(person, id);
    if (surveys.waiting(participant).filter(survey::equals).isEmpty()) {
      throw new AlreadySettled();
    }
    return Reply.begin(
        surveys.questionnaire(participant, survey).orElseThrow().dialogue(),
        survey.subject(participant));
  }

  @OnPress("feedback.final")
  Reply finish(Person curator, ProgrammeId id) {
    Programme programme = unasked(curator, id);
    int asked = season.asked(programme).size();
    if (asked == 0) {
      return Reply.toast("feedback.final.nobody");
    }
    if (!season.isNear(programme)) {
      return early(programme);
    }
    return Screen.of("feedback.final.sure", programme.title(), asked)
        .with(Button.press("feedback.final.yes", "feedback.finalyes", id))
        .with(Button.press("feedback.final.no", "programmes.open", id));
  }

  @OnPress("feedback.finalyes")
  Reply finishNow(Person curator, ProgrammeId id) {
    Programme programme = unasked(curator, id);
    if (!season.isNear(programme)) {
      return early(programme);
    }
    int asked = season.asked(programme).size();
    season.ask(programme);
    return Screen.of("feedback.final.sent", asked)
        .with(Button.press("feedback.final.back", "programmes.open", id))
        .with(Button.home());
  }

  /** A button of earlier days may still lie in the chat. */
  private Reply early(Programme programme) {
    return Screen.of("feedback.final.early", season.nearFrom(programme), season.asksOn(programme))
        .with(Button.press("feedback.final.back", "programmes.open", programme.id()))
        .with(Button.home());
  }

  private Programme unasked(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    if (programme.isFinalSurveyAsked()) {
      throw new AlreadySettled();
    }
    return programme;
  }
}
