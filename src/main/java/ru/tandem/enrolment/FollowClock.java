package ru.tandem.enrolment;

import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;

/** When a school goes by another clock, so do its people. */
@Component
class FollowClock {

  private final Belonging belonging;
  private final Schools schools;
  private final People people;

  FollowClock(Belonging belonging, Schools schools, People people) {
    this.belonging = belonging;
    this.schools = schools;
    this.people = people;
  }

  @EventListener
  void on(SchoolMoved moved) {
    ZoneId zone = schools.get(moved.school()).zone();
    belonging.people(moved.school()).forEach(id -> people.get(id).livesIn(zone));
  }
}
