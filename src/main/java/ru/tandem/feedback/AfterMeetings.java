package ru.tandem.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.Party;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** What people say of a meeting that took place. */
@Component
public class AfterMeetings {

  private final Tandems tandems;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;

  AfterMeetings(
      Tandems tandems, Programmes programmes, Questionnaires questionnaires, Responses responses) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** What a response about this meeting is about. */
  public static String subject(Meeting meeting) {
    return "meeting:" + meeting.id();
  }

  /** The trial meeting and the final one are asked about in their own words. */
  public Optional<Questionnaire> questionnaire(Meeting meeting, PersonId person) {
    Purpose purpose =
        switch (meeting.kind()) {
          case TRIAL -> Purpose.AFTER_TRIAL;
          case FINAL -> Purpose.AFTER_FINAL;
          default -> Purpose.AFTER_MEETING;
        };
    ParticipantRole side = side(meeting, person);
    return questionnaires.find(
        programmes.get(meeting.programme()).asks(),
        side == ParticipantRole.MENTOR ? Role.MENTOR : Role.MENTEE,
        purpose);
  }

  /** Whoever led it is asked as its mentor, though another may be the mentor since. */
  private ParticipantRole side(Meeting meeting, PersonId person) {
    Tandem tandem = tandems.get(meeting.tandem());
    Party then = Aftermath.of(meeting, tandem).party();
    return then.has(person) ? then.side(person) : tandem.side(person);
  }

  /** The one that this person has still to answer. */
  public Optional<Questionnaire> waiting(Meeting meeting, PersonId person) {
    return questionnaire(meeting, person).filter(asked -> answer(meeting, person, asked).isEmpty());
  }

  private Optional<Response> answer(Meeting meeting, PersonId person, Questionnaire asked) {
    return responses.latest(person, asked.id(), subject(meeting));
  }

  /** Those who say that it took place, and have not told how it was. */
  public List<PersonId> silent(Meeting meeting) {
    Tandem tandem = tandems.get(meeting.tandem());
    return Aftermath.of(meeting, tandem).party().all().stream()
        .filter(person -> saysHeld(meeting, person))
        .filter(person -> waiting(meeting, person).isPresent())
        .toList();
  }

  private static boolean saysHeld(Meeting meeting, PersonId person) {
    return meeting.word(person).filter(word -> word.outcome() == Outcome.HELD).isPresent();
  }
}
