package ru.tandem.monitoring.teachers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** Whether a teacher of last year's programmes works at the school in this one. */
@Entity
public class Stay {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private PersonId personId;

  /** By the year in which it begins. */
  private int schoolYear;

  private boolean stays;
  private PersonId saidBy;
  private Instant saidAt;

  protected Stay() {}

  static Stay of(SchoolId school, PersonId teacher, int year) {
    Stay stay = new Stay();
    stay.schoolId = school;
    stay.personId = teacher;
    stay.schoolYear = year;
    return stay;
  }

  /** The curator says so, or puts it right. */
  Stay says(boolean stays, PersonId curator, Instant now) {
    this.stays = stays;
    saidBy = curator;
    saidAt = now;
    return this;
  }

  public PersonId person() {
    return personId;
  }

  public int year() {
    return schoolYear;
  }

  public boolean stays() {
    return stays;
  }
}
