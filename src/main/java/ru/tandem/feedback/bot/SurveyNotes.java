package ru.tandem.feedback.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Belonging;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FinalSurveyAsked;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** When people are asked to answer the surveys of the season, and when they are reminded. */
@Component
class SurveyNotes {

  private static final String FIRST = "feedback.first";
  private static final String FIRST_AGAIN = "feedback.first.again";
  private static final String FINAL_AGAIN = "feedback.final.again";
  private static final String FINAL_LAST = "feedback.final.last";

  /** Compared with the same questions at the end. */
  private static final String BASELINE = "feedback.before.ask";

  private static final LocalTime HOUR = LocalTime.of(16, 0);

  private final Participants participants;
  private final Belonging belonging;
  private final People people;
  private final Programmes programmes;
  private final Surveys surveys;
  private final FinishSeason season;
  private final RemindOfSurvey remind;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  SurveyNotes(
      Participants participants,
      Belonging belonging,
      People people,
      Programmes programmes,
      Surveys surveys,
      FinishSeason season,
      RemindOfSurvey remind,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.participants = participants;
    this.belonging = belonging;
    this.people = people;
    this.programmes = programmes;
    this.surveys = surveys;
    this.season = season;
    this.remind = remind;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** The good news comes alone; the survey is in the menu, and a word about it comes next day. */
  @EventListener
  void on(ParticipantApproved approved) {
    Person person = people.get(participants.get(approved.participant()).person());
    agenda.set(
        FIRST,
        approved.participant().value(),
        chats.today(person).plusDays(1).atTime(HOUR).atZone(person.zone()).toInstant());
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> parts =
        belonging.participants(moved.school()).stream().map(one -> one.id().value()).toList();
    agenda.move(FIRST, parts, moved::sameHour);
  }

  @OnDue(FIRST)
  void first(long id, Instant due) {
    askFirst(id, "feedback.first.ask", chats::tell);
    agenda.set(FIRST_AGAIN, id, clock.instant().plus(Duration.ofDays(3)));
  }

  @OnDue(FIRST_AGAIN)
  void firstAgain(long id, Instant due) {
    askFirst(id, "feedback.first.again", chats::remind);
  }

  /** Whoever has told the expectations may still owe how things stand before the work. */
  private void askFirst(long id, String words, Speaking speaking) {
    Participant participant = participants.get(new ParticipantId(id));
    surveys
        .waiting(participant)
        .filter(survey -> !survey.isLast())
        .ifPresent(
            survey ->
                speaking.say(
                    participant.person(),
                    RemindOfSurvey.card(
                        survey == Survey.FIRST ? words : BASELINE, participant, survey),
                    Urgency.BROADCAST,
                    remind.matter(participant, survey)));
  }

  @EventListener
  void on(FinalSurveyAsked asked) {
    ask(asked.programme(), "feedback.final.ask", Urgency.REMINDER, chats::tell);
    Instant now = clock.instant();
    agenda.set(FINAL_AGAIN, asked.programme().value(), now.plus(Duration.ofDays(3)));
    agenda.set(FINAL_LAST, asked.programme().value(), now.plus(Duration.ofDays(7)));
  }

  @OnDue(FINAL_AGAIN)
  void finalAgain(long programme, Instant due) {
    ask(new ProgrammeId(programme), "feedback.final.again", Urgency.BROADCAST, chats::remind);
  }

  @OnDue(FINAL_LAST)
  void finalLast(long programme, Instant due) {
    ask(new ProgrammeId(programme), "feedback.final.again", Urgency.BROADCAST, chats::remind);
  }

  private void ask(ProgrammeId id, String words, Urgency urgency, Speaking speaking) {
    Programme programme = programmes.get(id);
    if (programme.isClosed() || !programme.isFinalSurveyAsked()) {
      return;
    }
    for (Participant participant : season.silent(programme)) {
      speaking.say(
          participant.person(),
          RemindOfSurvey.card(words, participant, Survey.FINAL),
          urgency,
          remind.matter(participant, Survey.FINAL));
    }
  }

  /** The first time as often as it is asked, and from then on once a day. */
  private interface Speaking {
    Object say(PersonId who, Screen screen, Urgency urgency, Matter... about);
  }
}
