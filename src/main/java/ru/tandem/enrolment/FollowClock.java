package ru.tandem.enrolment;

import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;

/**
 * When a school goes by another clock, so do its people: those who went by the same one, unless
 * another school of theirs still does.
 */
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
  @Order(SchoolMoved.CLOCKS)
  void on(SchoolMoved moved) {
    belonging.people(moved.school()).stream()
        .map(people::get)
        .filter(one -> one.zone().equals(moved.from()) && !isKept(one, moved.from()))
        .forEach(one -> one.livesIn(moved.to()));
  }

  private boolean isKept(Person person, ZoneId zone) {
    return belonging.schools(person.id()).stream()
        .anyMatch(school -> schools.get(school).zone().equals(zone));
  }
}
