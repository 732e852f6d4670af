package ru.tandem.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.tandem.people.PersonId;

/** Who was reminded, and why others were not; those who answer for them apart. */
public class Reminded {

  private record Guardian(PersonId guardian, PersonId child) {}

  private final Map<PersonId, Told> people = new LinkedHashMap<>();
  private final Map<Guardian, Told> guardians = new LinkedHashMap<>();

  public void add(PersonId who, Told told) {
    people.merge(who, told, Reminded::better);
  }

  public void guardian(PersonId guardian, PersonId child, Told told) {
    guardians.merge(new Guardian(guardian, child), told, Reminded::better);
  }

  /** Nobody has come yet who could answer for the child. */
  public void noGuardian(PersonId child) {
    guardian(null, child, Told.AWAY);
  }

  /** What a person was told for one reason is not undone by another for which he was not. */
  private static Told better(Told one, Told another) {
    return one.compareTo(another) <= 0 ? one : another;
  }

  public void addAll(Reminded others) {
    others.people.forEach(this::add);
    others.guardians.forEach((one, told) -> guardians.merge(one, told, Reminded::better));
  }

  public boolean anybody() {
    return people.containsValue(Told.YES) || guardians.containsValue(Told.YES);
  }

  public List<PersonId> people(Told told) {
    return those(people, told);
  }

  /** Those who answer for others. */
  public List<PersonId> guardians(Told told) {
    return those(guardians, told).stream()
        .map(Guardian::guardian)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The children whose guardians these are: by them the school knows who is meant. */
  public List<PersonId> wards(Told told) {
    return those(guardians, told).stream().map(Guardian::child).toList();
  }

  private static <T> List<T> those(Map<T, Told> all, Told told) {
    return all.entrySet().stream()
        .filter(one -> one.getValue() == told)
        .map(Map.Entry::getKey)
        .toList();
  }
}
