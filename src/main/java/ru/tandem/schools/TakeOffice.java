package ru.tandem.schools;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** Somebody who was given a link takes up an office in a school. */
@Component
public class TakeOffice {

  private final StaffLinks links;
  private final Staffs staffs;
  private final Schools schools;
  private final CuratedSchools curated;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakeOffice(
      StaffLinks links,
      Staffs staffs,
      Schools schools,
      CuratedSchools curated,
      ApplicationEventPublisher events,
      Clock clock) {
    this.links = links;
    this.staffs = staffs;
    this.schools = schools;
    this.curated = curated;
    this.events = events;
    this.clock = clock;
  }

  public void by(Person person, String code) {
    Instant now = clock.instant();
    StaffLink link = links.open(code, now);
    staffs.save(link.use(person, now));
    person.livesIn(schools.get(link.school()).zone());
    if (link.role() == StaffRole.CURATOR) {
      // whoever has just come looks for that school, and may have others
      curated.choose(person, link.school());
    }
    events.publishEvent(new StaffArrived(link.school(), person.id(), link.role()));
  }
}
