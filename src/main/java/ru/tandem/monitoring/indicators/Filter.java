package ru.tandem.monitoring.indicators;

import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;

/**
 * Whom an indicator counts.
 *
 * @param grades of which classes; empty for all
 */
public record Filter(ParticipantRole side, Reached reached, Optional<Grades> grades) {

  /** From class to class, both of them too. */
  public record Grades(int first, int last) {

    boolean has(int grade) {
      return grade >= first && grade <= last;
    }
  }
}
