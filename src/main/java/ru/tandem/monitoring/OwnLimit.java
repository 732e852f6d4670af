package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ru.tandem.schools.SchoolId;

/** A limit as the curators of a school have set it. */
@Entity
@Table(name = "school_threshold")
public class OwnLimit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;

  @Enumerated(EnumType.STRING)
  private Limit code;

  private int number;

  protected OwnLimit() {}

  static OwnLimit of(SchoolId school, Limit limit) {
    OwnLimit own = new OwnLimit();
    own.schoolId = school;
    own.code = limit;
    return own;
  }

  Limit limit() {
    return code;
  }

  int number() {
    return number;
  }

  OwnLimit at(int number) {
    this.number = number;
    return this;
  }
}
