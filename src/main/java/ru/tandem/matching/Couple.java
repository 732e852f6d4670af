package ru.tandem.matching;

import java.util.Comparator;
import java.util.Set;
import ru.tandem.people.PersonId;

/** A mentee and a mentor, together or not. */
public record Couple(PersonId mentee, PersonId mentor) implements Comparable<Couple> {

  private static final Comparator<Couple> ORDER =
      Comparator.<Couple>comparingLong(couple -> couple.mentee().value())
          .thenComparingLong(couple -> couple.mentor().value());

  boolean isAmong(Set<PersonId> people) {
    return people.contains(mentee) && people.contains(mentor);
  }

  @Override
  public int compareTo(Couple other) {
    return ORDER.compare(this, other);
  }
}
