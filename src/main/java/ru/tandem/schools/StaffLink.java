package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** A link by which one person takes up one office, once. */
@Entity
public class StaffLink {

  private static final Duration VALID = Duration.ofDays(14);

  @Id private String code;
  private SchoolId schoolId;

  @Enumerated(EnumType.STRING)
  private StaffRole role;

  private Instant expiresAt;
  private PersonId usedBy;
  private Instant usedAt;

  protected StaffLink() {}

  public static StaffLink to(SchoolId school, StaffRole role, String code, Instant now) {
    StaffLink link = new StaffLink();
    link.code = code;
    link.schoolId = school;
    link.role = role;
    link.expiresAt = now.plus(VALID);
    return link;
  }

  public String code() {
    return code;
  }

  public SchoolId school() {
    return schoolId;
  }

  public StaffRole role() {
    return role;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public boolean isOpen(Instant now) {
    return usedBy == null && now.isBefore(expiresAt);
  }

  /** Nobody can use it any more. */
  public void revoke(Instant now) {
    expiresAt = now;
  }

  /**
   * Takes up the office.
   *
   * @throws AlreadySettled when somebody has, or the time is over
   */
  public Staff use(Person person, Instant now) {
    if (!isOpen(now)) {
      throw new AlreadySettled();
    }
    usedBy = person.id();
    usedAt = now;
    return Staff.appointed(schoolId, person.id(), role, now);
  }
}
