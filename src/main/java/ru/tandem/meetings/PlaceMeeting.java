package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;

/** Either side says where exactly they meet, or by which link, when it is known. */
@Component
public class PlaceMeeting {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlaceMeeting(
      Meetings meetings, SeriesOfMeetings series, ApplicationEventPublisher events, Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.events = events;
    this.clock = clock;
  }

  /** Others will follow this one at the same place. */
  public boolean isRepeated(Meeting meeting) {
    return meeting
        .series()
        .flatMap(id -> series.findById(id.value()))
        .filter(one -> !one.isStopped())
        .isPresent();
  }

  /**
   * @param all those that follow in its series, too
   * @throws AlreadySettled when it does not lie ahead, or this one rests
   */
  public void at(Seat seat, String place, boolean all) {
    Instant now = clock.instant();
    Meeting meeting = seat.meeting();
    Meeting.require(seat.tandem().isAtWork(seat.person()));
    meeting.isAt(place, now);
    if (all && isRepeated(meeting)) {
      series.findById(meeting.series().get().value()).orElseThrow().isAt(place);
      meetings.ahead(meeting.tandem(), now).stream()
          .filter(other -> other.series().equals(meeting.series()))
          .forEach(other -> other.isAt(place, now));
    }
    events.publishEvent(new MeetingPlaced(meeting.id(), seat.person()));
  }
}
