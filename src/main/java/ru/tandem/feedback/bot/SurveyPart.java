package ru.tandem.feedback.bot;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.Schools;

/** The surveys on the home screen of who should answer, and on the programme's screen. */
@Component
@Order(70)
class SurveyPart implements HomePart, ProgrammePart {

  /** From so many days before the end on, asking is the next thing to do. */
  private static final int NEAR_THE_END = 21;

  private final Participants participants;
  private final Surveys surveys;
  private final FinishSeason season;
  private final Schools schools;
  private final Clock clock;

  SurveyPart(
      Participants participants,
      Surveys surveys,
      FinishSeason season,
      Schools schools,
      Clock clock) {
    this.participants = participants;
    this.surveys = surveys;
    this.season = season;
    this.schools = schools;
    this.clock = clock;
  }

  @Override
  public void show(Person person, Home home) {
    for (Participant participant : participants.current(person.id())) {
      surveys.waiting(participant).ifPresent(survey -> show(participant, survey, home));
    }
  }

  private static void show(Participant participant, Survey survey, Home home) {
    int weight =
        switch (survey) {
          case FINAL -> 70;
          case FIRST -> 40;
          case BEFORE, AFTER -> 35;
        };
    home.next(
        weight,
        Button.press("feedback.home." + survey, "feedback.survey", participant.id(), survey));
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    int asked = season.asked(programme).size();
    if (asked == 0) {
      return;
    }
    if (programme.isFinalSurveyAsked()) {
      screen.line("feedback.programme.answered", asked - season.silent(programme).size(), asked);
      return;
    }
    Button finish = Button.press("feedback.programme.finish", "feedback.final", programme.id());
    if (programme.isClosed()) {
      return;
    }
    LocalDate today = LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
    if (today.isAfter(programme.endsOn().minusDays(NEAR_THE_END))) {
      screen.next(70, finish);
    } else {
      screen.wide(finish);
    }
  }
}
