package ru.tandem.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Response;

/**
 * Who is not to be with whom, in the order of the people and not of who asked for it. Two are named
 * only where nothing else that the curator reads tells whose word it was: both answered in time,
 * and neither named the other among those whom he likes.
 */
public final class Exclusions {

  private final Map<PersonId, Response> said;
  private final Instant until;

  /**
   * @param until who answers later is seen to have answered; null where there is no such moment
   */
  public Exclusions(Map<PersonId, Response> said, Instant until) {
    this.said = said;
    this.until = until;
  }

  /** The one who stands first, and the other. */
  public record Two(PersonId one, PersonId other) implements Comparable<Two> {

    private static Two of(PersonId some, PersonId other) {
      return some.value() < other.value() ? new Two(some, other) : new Two(other, some);
    }

    @Override
    public int compareTo(Two two) {
      int first = Long.compare(one.value(), two.one.value());
      return first == 0 ? Long.compare(other.value(), two.other.value()) : first;
    }
  }

  public List<Two> named() {
    return all().filter(this::isBlind).toList();
  }

  /** How many there are more, who are named to nobody. */
  public int unnamed() {
    return (int) all().filter(two -> !isBlind(two)).count();
  }

  private Stream<Two> all() {
    TreeSet<Two> all = new TreeSet<>();
    said.forEach(
        (person, response) ->
            response.people("veto").forEach(other -> all.add(Two.of(person, other))));
    return all.stream();
  }

  private boolean isBlind(Two two) {
    return isInTime(two.one())
        && isInTime(two.other())
        && !likes(two.one(), two.other())
        && !likes(two.other(), two.one());
  }

  private boolean isInTime(PersonId person) {
    return said.containsKey(person)
        && (until == null || !said.get(person).submittedAt().isAfter(until));
  }

  private boolean likes(PersonId person, PersonId other) {
    return Wishes.LIKED.stream().anyMatch(key -> said.get(person).people(key).contains(other));
  }
}
