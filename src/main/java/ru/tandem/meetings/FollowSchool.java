package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.CalendarChanged;
import ru.tandem.schools.RemindersChanged;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolMoved;

/** What a school decides anew holds for meetings that were agreed before, too. */
@Component
class FollowSchool {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Programmes programmes;
  private final MeetingAgenda agenda;
  private final Clock clock;

  FollowSchool(
      Meetings meetings,
      SeriesOfMeetings series,
      Programmes programmes,
      MeetingAgenda agenda,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.programmes = programmes;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void on(RemindersChanged changed) {
    Instant now = clock.instant();
    programmes(changed.school()).stream()
        .flatMap(
            one ->
                meetings
                    .findByProgrammeIdAndStateAndStartsAtAfter(one.id(), MeetingState.AGREED, now)
                    .stream())
        .forEach(meeting -> agenda.remind(meeting, now));
  }

  /** Whatever a rhythm has made, or promised, for a new day off falls out; each by itself. */
  @EventListener
  void on(CalendarChanged changed) {
    programmes(changed.school()).stream()
        .flatMap(one -> series.findByProgrammeIdAndStoppedAtIsNull(one.id()).stream())
        .forEach(one -> agenda.daysOff(one, clock.instant()));
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
