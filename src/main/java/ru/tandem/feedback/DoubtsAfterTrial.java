package ru.tandem.feedback;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.SecondThoughts;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.tandems.Tandem;

/**
 * After the trial meeting somebody would rather have another match, or talk first: until a grown-up
 * has closed that matter, the pair is not sent on to its planning meeting.
 */
@Component
class DoubtsAfterTrial implements SecondThoughts {

  private final Meetings meetings;
  private final AfterMeetings after;
  private final Responses responses;
  private final Concerns concerns;

  DoubtsAfterTrial(Meetings meetings, AfterMeetings after, Responses responses, Concerns concerns) {
    this.meetings = meetings;
    this.after = after;
    this.responses = responses;
    this.concerns = concerns;
  }

  @Override
  public boolean about(Tandem tandem) {
    return meetings
        .findByTandemIdAndStateInOrderByStartsAt(tandem.id(), Set.of(MeetingState.HELD))
        .stream()
        .filter(meeting -> meeting.kind() == MeetingKind.TRIAL)
        .anyMatch(meeting -> tandem.people().stream().anyMatch(person -> isOpen(meeting, person)));
  }

  private boolean isOpen(Meeting meeting, PersonId person) {
    return after
        .questionnaire(meeting, person)
        .filter(asked -> isOpen(asked, meeting, person))
        .isPresent();
  }

  private boolean isOpen(Questionnaire asked, Meeting meeting, PersonId person) {
    return responses
        .latest(person, asked.id(), AfterMeetings.subject(meeting))
        .filter(response -> !HearAnswers.calls(asked, response).isEmpty())
        .map(Response::id)
        .filter(id -> concerns.existsByResponseIdAndClosedAtIsNull(id.value()))
        .isPresent();
  }
}
