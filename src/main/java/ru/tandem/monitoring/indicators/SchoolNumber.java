package ru.tandem.monitoring.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import ru.tandem.schools.SchoolId;

/** Of how many an indicator is counted in a school year: what only the school knows. */
@Entity
public class SchoolNumber {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private int schoolYear;

  @Enumerated(EnumType.STRING)
  private Indicator code;

  private int number;

  protected SchoolNumber() {}

  static SchoolNumber of(SchoolId school, int year, Indicator indicator) {
    SchoolNumber number = new SchoolNumber();
    number.schoolId = school;
    number.schoolYear = year;
    number.code = indicator;
    return number;
  }

  SchoolNumber is(int number) {
    this.number = number;
    return this;
  }

  Indicator indicator() {
    return code;
  }

  int number() {
    return number;
  }
}
