package ru.tandem.matching;

import java.util.Comparator;
import ru.tandem.people.PersonId;

/** A mentee and a mentor, together or not. */
public record Couple(PersonId mentee, PersonId mentor) implements Comparable<Couple> {

  private static final Comparator<Couple> ORDER =
      Comparator.<Couple>comparingLong(couple -> couple.mentee().value())
          .thenComparingLong(couple -> couple.mentor().value());

  @Override
  public int compareTo(Couple other) {
    return ORDER.compare(this, other);
  }
}
