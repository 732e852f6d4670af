package ru.tandem.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody on a list.
 *
 * @param line where in the file
 * @param schoolClass empty when it is not told
 * @param bornOn null when it is not told
 * @param guardian one or several; empty when it is not told
 * @param phones the guardians', each as +7…
 */
public record Pupil(
    int line,
    String name,
    String schoolClass,
    LocalDate bornOn,
    String guardian,
    List<String> phones) {

  Pupil called(String other) {
    return new Pupil(line, other, schoolClass, bornOn, guardian, phones);
  }

  String folded() {
    return Spelling.folded(name);
  }

  String foldedClass() {
    return Spelling.folded(schoolClass);
  }
}
