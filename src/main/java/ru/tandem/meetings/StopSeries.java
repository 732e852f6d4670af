package ru.tandem.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.KindChanged;
import ru.tandem.tandems.Tandem;

/** A rhythm comes to its end before its time. */
@Component
public class StopSeries {

  private static final int DAYS_OF_A_WEEK = 7;

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StopSeries(
      Meetings meetings,
      SeriesOfMeetings series,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One side ends it; of a group only the mentor.
   *
   * @throws AlreadySettled when it is over, or the others' matter too
   */
  public void by(PersonId by, Tandem tandem) {
    List<MeetingSeries> running = series.findByTandemIdAndStoppedAtIsNull(tandem.id());
    if (running.isEmpty() || !mayStop(by, tandem)) {
      throw new AlreadySettled();
    }
    running.forEach(this::stop);
    agenda.nudge(tandem.id(), clock.instant());
    events.publishEvent(new SeriesStopped(tandem.id(), by));
  }

  /** What would end for all is for the mentor to end. */
  public boolean mayStop(PersonId by, Tandem tandem) {
    return by.equals(tandem.mentorPerson()) || tandem.mentees().size() == 1;
  }

  /** Whoever meets on demand has no rhythm; what is told is that. */
  @EventListener
  void on(KindChanged changed) {
    if (!changed.kind().isCourse()) {
      series.findByTandemIdAndStoppedAtIsNull(changed.tandem()).forEach(this::stop);
    }
    events.publishEvent(new EntriesChanged(changed.tandem()));
  }

  /**
   * Another day or hour has been agreed for it; what is told is that. What was agreed for a time
   * long before the first of the new ones is not meant by it.
   */
  void forAnother(SeriesId id, Meeting first) {
    series
        .findById(id.value())
        .filter(one -> !one.isStopped())
        .ifPresent(one -> stop(one, meeting -> isLongBefore(meeting, first, one)));
  }

  private static boolean isLongBefore(Meeting meeting, Meeting first, MeetingSeries one) {
    Duration round = Duration.ofDays(DAYS_OF_A_WEEK * one.rhythm().weeks());
    return !meeting.startsAt().plus(round).isAfter(first.startsAt());
  }

  private void stop(MeetingSeries one) {
    stop(one, meeting -> false);
  }

  private void stop(MeetingSeries one, Predicate<Meeting> stays) {
    Instant now = clock.instant();
    one.stop(now);
    agenda.stop(one);
    meetings.ahead(one.tandem(), now).stream()
        .filter(meeting -> meeting.series().filter(one.id()::equals).isPresent())
        .filter(meeting -> !stays.test(meeting))
        .forEach(
            meeting -> {
              meeting.callOff(now);
              agenda.forget(meeting);
            });
    meetings
        .open(one.tandem())
        .filter(meeting -> meeting.series().filter(one.id()::equals).isPresent())
        .ifPresent(
            meeting -> {
              meeting.callOff(now);
              agenda.forget(meeting);
            });
  }
}
