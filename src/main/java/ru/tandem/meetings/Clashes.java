package ru.tandem.meetings;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Whether somebody in a tandem already meets somebody at that time: a mentor may have several. */
@Component
public class Clashes {

  private final Meetings meetings;
  private final Tandems tandems;
  private final Clock clock;

  Clashes(Meetings meetings, Tandems tandems, Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.clock = clock;
  }

  /**
   * @param moved the meeting that would give way; null for none
   */
  public boolean any(Tandem tandem, Appointment appointment, MeetingId moved) {
    return tandem.people().stream()
        .flatMap(person -> tandems.living(person).stream())
        .flatMap(one -> meetings.ahead(one.id(), clock.instant()).stream())
        .filter(meeting -> !meeting.id().equals(moved))
        .anyMatch(meeting -> meeting.appointment().overlaps(appointment));
  }
}
