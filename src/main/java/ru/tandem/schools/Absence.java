package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import ru.tandem.people.PersonId;

/** A curator is away for some days, and a colleague stands in. */
@Entity
public class Absence {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private PersonId personId;
  private PersonId deputyId;
  private LocalDate lastDay;
  private Instant since;
  private Instant endedAt;

  protected Absence() {}

  static Absence of(
      SchoolId school, PersonId person, PersonId deputy, LocalDate lastDay, Instant now) {
    Absence absence = new Absence();
    absence.schoolId = school;
    absence.personId = person;
    absence.deputyId = deputy;
    absence.lastDay = lastDay;
    absence.since = now;
    return absence;
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

  public PersonId deputy() {
    return deputyId;
  }

  public LocalDate lastDay() {
    return lastDay;
  }

  /**
   * @return false when it had ended before
   */
  boolean end(Instant now) {
    boolean open = endedAt == null;
    endedAt = open ? now : endedAt;
    return open;
  }
}
