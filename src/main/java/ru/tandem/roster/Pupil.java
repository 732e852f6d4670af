package ru.tandem.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** With what the line below tells of one more parent. */
  Pupil with(Guardians more) {
    return with(more.names(), more.phones(), more.owners());
  }

  /** With the parents whom another line of the same pupil tells. */
  Pupil withParentsOf(Pupil other) {
    return with(other.guardian, other.phones, other.owners);
  }

  boolean hasParentsOf(Pupil other) {
    return other.guardian.isEmpty() || guardian.equals(other.guardian);
  }

  private Pupil with(String moreNames, List<String> morePhones, List<String> moreOwners) {
    List<String> numbers = new ArrayList<>(phones);
    List<String> whose = new ArrayList<>();
    for (int i = 0; i < phones.size(); i++) {
      whose.add(owner(i));
    }
    for (int i = 0; i < morePhones.size() && numbers.size() < Phones.MOST; i++) {
      if (!numbers.contains(morePhones.get(i))) {
        numbers.add(morePhones.get(i));
        whose.add(i < moreOwners.size() ? moreOwners.get(i) : "");
      }
    }
    String names =
        Stream.of(guardian, moreNames)
            .filter(one -> !one.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    boolean told = whose.stream().anyMatch(one -> !one.isEmpty());
    return new Pupil(line, name, schoolClass, bornOn, names, numbers, told ? whose : List.of());
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
