package ru.tandem.monitoring.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import ru.tandem.schools.SchoolId;

/** An indicator of the school's own: a name, a number that is typed in, and what it should be. */
@Entity
public class OwnIndicator {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private int schoolYear;
  private String name;
  private int number;
  private int target;

  protected OwnIndicator() {}

  static OwnIndicator of(SchoolId school, int year, String name) {
    OwnIndicator own = new OwnIndicator();
    own.schoolId = school;
    own.schoolYear = year;
    own.name = name;
    return own;
  }

  OwnIndicator is(int number, int target) {
    this.number = number;
    this.target = target;
    return this;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public int number() {
    return number;
  }

  public int target() {
    return target;
  }
}
