package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemEnded;
import ru.tandem.tandems.TandemFormed;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemPaused;
import ru.tandem.tandems.TandemResumed;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** Regular meetings follow one another while their tandem works. */
@Component
class RollSeries {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Tandems tandems;
  private final NextMeeting next;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RollSeries(
      Meetings meetings,
      SeriesOfMeetings series,
      Tandems tandems,
      NextMeeting next,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.tandems = tandems;
    this.next = next;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  @OnDue(MeetingAgenda.ROLL)
  void roll(long id, Instant due) {
    series.findById(id).filter(one -> !one.isStopped()).ifPresent(this::roll);
  }

  private void roll(MeetingSeries one) {
    Tandem tandem = tandems.get(one.tandem());
    if (!tandem.isWorking()) {
      return;
    }
    Instant now = clock.instant();
    LocalDate before = one.lastMade();
    one.next(next.lastDay(tandem), next.calendar(tandem), now)
        .map(meetings::save)
        .ifPresent(
            meeting -> {
              made(meeting, one, now);
              tellOfDaysOff(one, meeting, before, next.calendar(tandem));
            });
  }

  private void made(Meeting meeting, MeetingSeries one, Instant now) {
    meeting.isFound(next.outside(meeting, tandems.get(one.tandem())));
    agenda.agreed(meeting, now);
    agenda.roll(one);
    events.publishEvent(new MeetingMade(meeting.id()));
  }

  private void tellOfDaysOff(
      MeetingSeries one, Meeting meeting, LocalDate before, SchoolCalendar calendar) {
    List<LocalDate> skipped =
        one.skipped(before, one.lastMade(), calendar).stream()
            .filter(day -> one.on(day).startsAt().isAfter(clock.instant()))
            .toList();
    if (!skipped.isEmpty()) {
      events.publishEvent(new DaysOffSkipped(meeting.id(), skipped));
    }
  }

  /** The meeting that had been made for what is a day off now is off, and the next one is told. */
  @OnDue(MeetingAgenda.DAYS_OFF)
  void daysOff(long id, Instant due) {
    series
        .findById(id)
        .filter(one -> !one.isStopped())
        .ifPresent(one -> daysOff(one, tandems.get(one.tandem())));
  }

  private void daysOff(MeetingSeries one, Tandem tandem) {
    SchoolCalendar calendar = next.calendar(tandem);
    Instant now = clock.instant();
    List<Meeting> off =
        meetings.ahead(tandem.id(), now).stream()
            .filter(meeting -> meeting.series().filter(one.id()::equals).isPresent())
            .filter(meeting -> calendar.isDayOff(one.day(meeting)))
            .toList();
    off.forEach(meeting -> callOff(meeting, now));
    if (!off.isEmpty()) {
      List<LocalDate> days = off.stream().map(one::day).toList();
      roll(one, tandem)
          .ifPresentOrElse(
              meeting -> events.publishEvent(new DaysOffSkipped(meeting.id(), days)),
              () -> off.forEach(gone -> events.publishEvent(new MeetingCancelled(gone.id()))));
    }
    events.publishEvent(new EntriesChanged(tandem.id()));
  }

  /** The next one, unless one lies ahead already. */
  private Optional<Meeting> roll(MeetingSeries one, Tandem tandem) {
    Instant now = clock.instant();
    Optional<Meeting> made = one.next(next.lastDay(tandem), next.calendar(tandem), now);
    return made.map(meetings::save)
        .map(
            meeting -> {
              made(meeting, one, now);
              return meeting;
            });
  }

  @EventListener
  void begin(TandemFormed event) {
    agenda.nudge(event.tandem(), clock.instant());
  }

  @EventListener
  void rest(TandemPaused event) {
    callOff(event.tandem());
    events.publishEvent(new EntriesChanged(event.tandem()));
  }

  @EventListener
  void wake(TandemResumed event) {
    Instant now = clock.instant();
    agenda.nudge(event.tandem(), now);
    for (MeetingSeries one : series.findByTandemIdAndStoppedAtIsNull(event.tandem())) {
      if (fellAway(one, now)) {
        one.comesBack();
      }
      agenda.roll(one, now);
    }
    events.publishEvent(new EntriesChanged(event.tandem()));
  }

  /** Nobody has called it off or moved it: there was nothing against it but the rest. */
  private boolean fellAway(MeetingSeries one, Instant now) {
    List<Meeting> ofThatDay =
        meetings.findByTandemIdOrderByStartsAt(one.tandem()).stream()
            .filter(meeting -> meeting.series().filter(one.id()::equals).isPresent())
            .filter(meeting -> meeting.seriesDay().filter(one.lastMade()::equals).isPresent())
            .filter(meeting -> meeting.state() != MeetingState.DECLINED)
            .toList();
    return one.on(one.lastMade()).startsAt().isAfter(now)
        && !ofThatDay.isEmpty()
        && ofThatDay.stream()
            .allMatch(
                meeting ->
                    meeting.state() == MeetingState.CANCELLED && meeting.decidedBy().isEmpty());
  }

  @EventListener
  void end(TandemEnded event) {
    callOff(event.tandem());
    series
        .findByTandemIdAndStoppedAtIsNull(event.tandem())
        .forEach(one -> one.stop(clock.instant()));
    events.publishEvent(new EntriesChanged(event.tandem()));
  }

  private void callOff(TandemId tandem) {
    Instant now = clock.instant();
    meetings.open(tandem).ifPresent(meeting -> callOff(meeting, now));
    for (Meeting meeting : meetings.ahead(tandem, now)) {
      callOff(meeting, now);
      events.publishEvent(new MeetingFellAway(meeting.id()));
    }
    series.findByTandemIdAndStoppedAtIsNull(tandem).forEach(agenda::stop);
    agenda.noNudge(tandem);
  }

  private void callOff(Meeting meeting, Instant now) {
    meeting.callOff(now);
    agenda.forget(meeting);
  }
}
