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
 * @param owners whose each of them is: a code, or words as they stand in the file; may be empty
 */
public record Pupil(
    int line,
    String name,
    String schoolClass,
    LocalDate bornOn,
    String guardian,
    List<String> phones,
    List<String> owners) {

  public Pupil {
    owners = owners == null ? List.of() : owners;
  }

  /** Whose that phone is; empty when it is not told. */
  public String owner(int phone) {
    return phone < owners.size() ? owners.get(phone) : "";
  }

  Pupil called(String other) {
    return new Pupil(line, other, schoolClass, bornOn, guardian, phones, owners);
  }

  String folded() {
    return Spelling.folded(name);
  }

  String foldedClass() {
    return Spelling.folded(schoolClass);
  }
}
