package ru.tandem.schools;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** A curator says which of several heads signs the papers of the school. */
@Component
public class SignForSchool {

  private final Staffs staffs;
  private final Clock clock;

  SignForSchool(Staffs staffs, Clock clock) {
    this.staffs = staffs;
    this.clock = clock;
  }

  /**
   * May be said twice.
   *
   * @throws NotFound for who is no curator, and when that is no head of the school
   */
  public void by(Person curator, SchoolId school, long head) {
    staffs.requireCurator(curator, school);
    staffs.findBySchoolIdAndRoleOrderById(school, StaffRole.OBSERVER).stream()
        .filter(one -> one.id() == head)
        .findFirst()
        .orElseThrow(NotFound::new)
        .signs(clock.instant());
  }
}
