package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.CalendarChanged;
import ru.tandem.schools.QuietChanged;
import ru.tandem.schools.RemindersChanged;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.OnDue;

/** What a school decides anew holds for meetings that were agreed before, too. */
@Component
class FollowSchool {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Programmes programmes;
  private final Tandems tandems;
  private final NextMeeting next;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowSchool(
      Meetings meetings,
      SeriesOfMeetings series,
      Programmes programmes,
      Tandems tandems,
      NextMeeting next,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.programmes = programmes;
    this.tandems = tandems;
    this.next = next;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(RemindersChanged changed) {
    Instant now = clock.instant();
    ahead(changed.school(), now).forEach(meeting -> agenda.remind(meeting, now));
  }

  private Stream<Meeting> ahead(SchoolId school, Instant now) {
    return programmes(school).stream()
        .flatMap(
            one ->
                meetings
                    .findByProgrammeIdAndStateAndStartsAtAfter(one.id(), MeetingState.AGREED, now)
                    .stream());
  }

  @EventListener
  void on(QuietChanged changed) {
    looksAtHours(changed.school());
  }

  /** What was arranged stays so; whoever meets then hears that it is no usual time any more. */
  private void looksAtHours(SchoolId school) {
    Instant now = clock.instant();
    ahead(school, now).forEach(meeting -> agenda.looksAtHours(meeting, now));
  }

  @OnDue(MeetingAgenda.OUTSIDE)
  void looksAtHours(long id, Instant due) {
    meetings
        .findById(id)
        .filter(meeting -> meeting.isAhead(clock.instant()))
        .ifPresent(this::looksAtHours);
  }

  private void looksAtHours(Meeting meeting) {
    Optional<Outside> found = next.outside(meeting, tandems.get(meeting.tandem()));
    boolean fallsOut =
        meeting.series().isPresent() && found.filter(Outside.DAY_OFF::equals).isPresent();
    if (!fallsOut && meeting.isFound(found)) {
      events.publishEvent(new MeetingOutside(meeting.id(), found.orElseThrow()));
    }
  }

  /** Whatever a rhythm has made, or promised, for a new day off falls out; each by itself. */
  @EventListener
  void on(CalendarChanged changed) {
    programmes(changed.school()).stream()
        .flatMap(one -> series.findByProgrammeIdAndStoppedAtIsNull(one.id()).stream())
        .forEach(one -> agenda.daysOff(one, clock.instant()));
    looksAtHours(changed.school());
  }

  /** What has been agreed stays at its hour. */
  @EventListener
  @Order(SchoolMoved.CLOCKS)
  void on(SchoolMoved moved) {
    Instant now = clock.instant();
    for (Programme programme : programmes(moved.school())) {
      meetings
          .findByProgrammeIdOrderByStartsAt(programme.id())
          .forEach(meeting -> move(meeting, moved, now));
      series
          .findByProgrammeIdAndStoppedAtIsNull(programme.id())
          .forEach(
              one -> {
                one.goesBy(moved.to());
                agenda.roll(one);
              });
    }
  }

  private void move(Meeting meeting, SchoolMoved moved, Instant now) {
    boolean ahead = now.isBefore(meeting.startsAt());
    meeting.movesWith(moved, now);
    if (ahead && meeting.isOpen()) {
      agenda.lapse(meeting);
    } else if (ahead && meeting.state() == MeetingState.AGREED) {
      agenda.agreed(meeting, now);
    }
  }

  private List<Programme> programmes(SchoolId school) {
    return programmes.findBySchoolIdOrderByIdDesc(school);
  }
}
