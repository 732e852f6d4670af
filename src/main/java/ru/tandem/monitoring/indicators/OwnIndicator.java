package ru.tandem.monitoring.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.schools.SchoolId;

/**
 * An indicator of the school's own for one school year: a name, a number that is typed in or
 * counted by a filter, and what it should be.
 */
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

  @Enumerated(EnumType.STRING)
  private Measure measured;

  @Enumerated(EnumType.STRING)
  private ParticipantRole side;

  @Enumerated(EnumType.STRING)
  private Reached reached;

  private Integer firstGrade;
  private Integer lastGrade;

  protected OwnIndicator() {}

  static OwnIndicator of(SchoolId school, int year, String name) {
    OwnIndicator own = new OwnIndicator();
    own.schoolId = school;
    own.schoolYear = year;
    own.name = name;
    return own;
  }

  OwnIndicator is(int number, int target) {
    this.measured = Measure.TYPED;
    this.number = number;
    this.target = target;
    this.side = null;
    this.reached = null;
    this.firstGrade = null;
    this.lastGrade = null;
    return this;
  }

  OwnIndicator counts(Measure measure, Optional<Filter> filter, int target) {
    is(0, target);
    this.measured = measure;
    filter.ifPresent(
        whom -> {
          side = whom.side();
          reached = whom.reached();
          firstGrade = whom.grades().map(Filter.Grades::first).orElse(null);
          lastGrade = whom.grades().map(Filter.Grades::last).orElse(null);
        });
    return this;
  }

  public Measure measured() {
    return measured;
  }

  /** Whom it counts; empty where it counts no people. */
  public Optional<Filter> filter() {
    return Optional.ofNullable(side)
        .map(
            whose ->
                new Filter(
                    whose,
                    reached,
                    Optional.ofNullable(firstGrade)
                        .map(first -> new Filter.Grades(first, lastGrade))));
  }

  public int year() {
    return schoolYear;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** As it was typed in. */
  public int number() {
    return number;
  }

  public int target() {
    return target;
  }
}
