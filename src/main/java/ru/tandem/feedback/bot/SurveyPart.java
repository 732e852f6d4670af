package ru.tandem.feedback.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.programmes.bot.Titles;

/** The surveys on the home screen of who should answer, and on the programme's screen. */
@Component
@Order(ScreenPlace.SURVEYS)
class SurveyPart implements HomePart, ProgrammePart {

  private final Participants participants;
  private final Surveys surveys;
  private final FinishSeason season;
  private final Titles titles;

  SurveyPart(Participants participants, Surveys surveys, FinishSeason season, Titles titles) {
    this.participants = participants;
    this.surveys = surveys;
    this.season = season;
    this.titles = titles;
  }

  @Override
  public void show(Person person, Home home) {
    List<Participant> all = participants.current(person.id());
    List<ProgrammeId> among = all.stream().map(Participant::programme).toList();
    for (Participant participant : all) {
      Text title = titles.of(participant.programme(), among);
      surveys.waiting(participant).ifPresent(survey -> show(participant, survey, title, home));
    }
  }

  private static void show(Participant participant, Survey survey, Text title, Home home) {
    int weight =
        switch (survey) {
          case FINAL -> 70;
          case FIRST -> 40;
          case BEFORE, AFTER -> 35;
          case REPORT -> 34;
        };
    home.next(
        weight,
        Button.press("feedback.home." + survey, "feedback.survey", participant.id(), survey),
        title);
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    int asked = season.asked(programme).size();
    if (asked == 0) {
      return;
    }
    if (programme.isFinalSurveyAsked()) {
      screen.line("feedback.programme.answered", asked - season.silent(programme).size(), asked);
      screen.item(Button.press("feedback.progress.item", "feedback.progress", programme.id()));
    } else if (!programme.isClosed() && season.isNear(programme)) {
      screen.next(70, Button.press("feedback.programme.finish", "feedback.final", programme.id()));
    }
  }
}
