package ru.tandem.schools;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** A school that was made by mistake goes again; one in which something has begun stays. */
@Component
public class DeleteSchool {

  private final Schools schools;
  private final Staffs staffs;
  private final StaffLinks links;
  private final Absences absences;
  private final Desks desks;
  private final CalendarUploads calendars;
  private final SchoolSpans spans;
  private final LessonHoursOfSchools hours;
  private final SettingsOfSchools settings;
  private final ObjectProvider<SchoolContent> contents;
  private final ApplicationEventPublisher events;

  DeleteSchool(
      Schools schools,
      Staffs staffs,
      StaffLinks links,
      Absences absences,
      Desks desks,
      CalendarUploads calendars,
      SchoolSpans spans,
      LessonHoursOfSchools hours,
      SettingsOfSchools settings,
      ObjectProvider<SchoolContent> contents,
      ApplicationEventPublisher events) {
    this.schools = schools;
    this.staffs = staffs;
    this.links = links;
    this.absences = absences;
    this.desks = desks;
    this.calendars = calendars;
    this.spans = spans;
    this.hours = hours;
    this.settings = settings;
    this.contents = contents;
    this.events = events;
  }

  /** Nothing has ever begun there. */
  public boolean isPossible(SchoolId school) {
    return contents.stream().noneMatch(content -> content.isIn(school));
  }

  /**
   * @return who has lost an office by it
   * @throws NotFound when something has begun there
   */
  public List<PersonId> now(SchoolId school) {
    if (!isPossible(school)) {
      throw new NotFound();
    }
    List<PersonId> staff =
        staffs.findBySchoolIdOrderById(school).stream().map(Staff::person).distinct().toList();
    events.publishEvent(new SchoolDeleted(school));
    absences.deleteBySchoolId(school);
    desks.deleteBySchoolId(school);
    calendars.deleteBySchoolId(school);
    spans.deleteBySchoolId(school);
    hours.deleteBySchoolId(school);
    settings.deleteById(school.value());
    links.deleteBySchoolId(school);
    staffs.deleteBySchoolId(school);
    schools.deleteById(school.value());
    return staff;
  }
}
