package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.RemindersChanged;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;

/** What a school decides anew holds for meetings that were agreed before, too. */
@Component
class FollowSchool {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Programmes programmes;
  private final Schools schools;
  private final MeetingAgenda agenda;
  private final Clock clock;

  FollowSchool(
      Meetings meetings,
      SeriesOfMeetings series,
      Programmes programmes,
      Schools schools,
      MeetingAgenda agenda,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.programmes = programmes;
    this.schools = schools;
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

  /** Those that are made from now on; what has been agreed stays at its moment. */
  @EventListener
  void on(SchoolMoved moved) {
    ZoneId zone = schools.get(moved.school()).zone();
    programmes(moved.school()).stream()
        .flatMap(one -> series.findByProgrammeIdAndStoppedAtIsNull(one.id()).stream())
        .forEach(one -> one.goesBy(zone));
  }

  private List<Programme> programmes(SchoolId school) {
    return programmes.findBySchoolIdOrderByIdDesc(school);
  }
}
