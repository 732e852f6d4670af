package ru.tandem.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandems;

/** Who waits for nothing but the day: the next meeting is agreed. */
@Component
public class AgreedAhead {

  private final Meetings meetings;
  private final Tandems tandems;
  private final Clock clock;

  AgreedAhead(Meetings meetings, Tandems tandems, Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.clock = clock;
  }

  /** The beginning of the next agreed meeting of each who has one. */
  public record NextMeetings(Map<ParticipantId, Instant> by) {

    public Optional<Instant> of(Participant one) {
      return Optional.ofNullable(by.get(one.id()));
    }

    /** Those for whom nothing is agreed. */
    public List<Participant> without(List<Participant> some) {
      return some.stream().filter(one -> of(one).isEmpty()).toList();
    }
  }

  public NextMeetings in(ProgrammeId programme) {
    Map<ParticipantId, Instant> next = new HashMap<>();
    meetings
        .findByProgrammeIdAndStateAndStartsAtAfter(programme, MeetingState.AGREED, clock.instant())
        .stream()
        .sorted(Comparator.comparing(Meeting::startsAt))
        .forEach(
            meeting ->
                tandems
                    .get(meeting.tandem())
                    .participants()
                    .forEach(one -> next.putIfAbsent(one, meeting.startsAt())));
    return new NextMeetings(next);
  }
}
