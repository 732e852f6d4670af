package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;

/** A person's office in a school. */
@Entity
public class Staff {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private PersonId personId;

  @Enumerated(EnumType.STRING)
  private StaffRole role;

  private Instant since;

  /** Since when this one of several heads signs the papers; null where nobody has said so. */
  private Instant signsSince;

  protected Staff() {}

  static Staff appointed(SchoolId school, PersonId person, StaffRole role, Instant now) {
    Staff staff = new Staff();
    staff.schoolId = school;
    staff.personId = person;
    staff.role = role;
    staff.since = now;
    return staff;
  }

  public long id() {
    return id;
  }

  public SchoolId school() {
    return schoolId;
  }

  public PersonId person() {
    return personId;
  }

  public StaffRole role() {
    return role;
  }

  public Instant since() {
    return since;
  }

  Optional<Instant> signsSince() {
    return Optional.ofNullable(signsSince);
  }

  void signs(Instant now) {
    signsSince = now;
  }
}
