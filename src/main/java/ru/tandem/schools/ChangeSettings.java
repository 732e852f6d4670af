package ru.tandem.schools;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.QuietHours;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.RussianZone;

/** A curator changes what is decided for the school; for everybody else there is no such school. */
@Component
public class ChangeSettings {

  private final Staffs staffs;
  private final Schools schools;
  private final SettingsOfSchools settings;
  private final SchoolCalendars calendars;
  private final ApplicationEventPublisher events;

  ChangeSettings(
      Staffs staffs,
      Schools schools,
      SettingsOfSchools settings,
      SchoolCalendars calendars,
      ApplicationEventPublisher events) {
    this.staffs = staffs;
    this.schools = schools;
    this.settings = settings;
    this.calendars = calendars;
    this.events = events;
  }

  /**
   * @throws NotFound for everybody but a curator of the school
   */
  private SchoolSettings of(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    return settings.kept(school);
  }

  public void zone(Person curator, SchoolId school, RussianZone zone) {
    staffs.requireCurator(curator, school);
    ZoneId before = schools.get(school).zone();
    if (!before.equals(zone.zone())) {
      schools.get(school).livesIn(zone.zone());
      events.publishEvent(new SchoolMoved(school, before, zone.zone()));
    }
  }

  public void language(Person curator, SchoolId school, Language language) {
    staffs.requireCurator(curator, school);
    schools.get(school).writes(language);
  }

  public void quiet(Person curator, SchoolId school, QuietHours hours) {
    of(curator, school).rest(hours);
    events.publishEvent(new QuietChanged(school));
  }

  public void remind(Person curator, SchoolId school, ReminderHours hours) {
    of(curator, school).remind(hours);
    events.publishEvent(new RemindersChanged(school));
  }

  public void digest(Person curator, SchoolId school, DigestHour when) {
    of(curator, school).sumUp(when);
    events.publishEvent(new DigestMoved(school));
  }

  public void approve(Person curator, SchoolId school, Approval whom) {
    of(curator, school).approve(whom);
  }

  /** All of that kind anew. */
  public void days(Person curator, SchoolId school, SpanKind kind, List<DaySpan> days) {
    staffs.requireCurator(curator, school);
    calendars.enter(school, kind, days);
  }

  /** Kept beside those that are for everybody. */
  public void some(Person curator, SchoolId school, List<ForSome> some) {
    staffs.requireCurator(curator, school);
    calendars.enter(school, some);
  }

  /** All weekdays anew. */
  public void lessons(Person curator, SchoolId school, Map<DayOfWeek, Lessons> lessons) {
    staffs.requireCurator(curator, school);
    calendars.enter(school, lessons);
  }
}
