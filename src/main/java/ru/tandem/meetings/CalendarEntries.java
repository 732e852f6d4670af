package ru.tandem.meetings;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.schools.SchoolCalendars;

/** What a meeting looks like in people's calendars. */
@Component
public class CalendarEntries {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Programmes programmes;
  private final SchoolCalendars calendars;

  CalendarEntries(
      Meetings meetings,
      SeriesOfMeetings series,
      Programmes programmes,
      SchoolCalendars calendars) {
    this.meetings = meetings;
    this.series = series;
    this.programmes = programmes;
    this.calendars = calendars;
  }

  /** One entry, or with the first meeting of a series those of all its days. */
  public List<CalendarFile.Entry> of(Meeting meeting, String title, String place) {
    if (meeting.rhythm().isEmpty() || meeting.series().isEmpty()) {
      return List.of(entry(uid(meeting), meeting.revision(), meeting.appointment(), title, place));
    }
    MeetingSeries whole = series.findById(meeting.series().get().value()).orElseThrow();
    Programme programme = programmes.get(meeting.programme());
    SchoolCalendar calendar = calendars.of(programme.school());
    return whole.days(meeting.seriesDay().orElseThrow(), programme.endsOn(), calendar).stream()
        .map(day -> entry(uid(whole.id(), day), 0, whole.on(day), title, place))
        .toList();
  }

  private static CalendarFile.Entry entry(
      String uid, int revision, Appointment at, String title, String place) {
    return new CalendarFile.Entry(uid, revision, at.startsAt(), at.endsAt(), title, place);
  }

  /** A meeting that takes another's place takes over its entry. */
  private String uid(Meeting meeting) {
    if (meeting.series().isPresent()) {
      return uid(meeting.series().get(), meeting.seriesDay().orElseThrow());
    }
    return meeting
        .replaces()
        .map(old -> uid(meetings.get(old)))
        .orElse("meeting-" + meeting.id() + "@tandem");
  }

  private static String uid(SeriesId series, Object day) {
    return "series-" + series + "-" + day + "@tandem";
  }
}
