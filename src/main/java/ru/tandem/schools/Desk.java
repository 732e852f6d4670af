package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import ru.tandem.people.PersonId;

/** Which school somebody who curates several has before him. */
@Entity
public class Desk {

  @Id private Long personId;
  private SchoolId schoolId;

  protected Desk() {}

  static Desk of(PersonId person, SchoolId school) {
    Desk desk = new Desk();
    desk.personId = person.value();
    desk.schoolId = school;
    return desk;
  }

  SchoolId school() {
    return schoolId;
  }
}
