package ru.tandem.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.tandem.people.PersonId;

/**
 * How somebody without a mentor could get one when others move, as few of them as possible: the
 * last one goes to a mentor who has a place. Nobody is moved; it is for the curator to ask them.
 */
final class HelpfulMoves {

  /** More people than that are not asked to change for one. */
  private static final int LONGEST = 3;

  private final Situation all;
  private final Map<PersonId, PersonId> present;
  private final Map<PersonId, Integer> load = new HashMap<>();

  /**
   * @param all everybody, also those who have a pair, with all places of the mentors
   * @param present who has which mentor
   */
  HelpfulMoves(Situation all, Map<PersonId, PersonId> present) {
    this.all = all;
    this.present = present;
    present.values().forEach(mentor -> load.merge(mentor, 1, Integer::sum));
  }

  private record Seat(PersonId mentee, Seat before, PersonId by) {

    int depth() {
      return before == null ? 1 : before.depth() + 1;
    }
  }

  /** Who goes to whom, whom it helps first; empty when nothing that short would help. */
  Optional<List<Couple>> of(PersonId alone) {
    Deque<Seat> open = new ArrayDeque<>(List.of(new Seat(alone, null, null)));
    Set<PersonId> seen = new HashSet<>(Set.of(alone));
    while (!open.isEmpty()) {
      Seat seat = open.poll();
      List<MentorProfile> possible = possible(seat.mentee());
      for (MentorProfile mentor : possible) {
        if (load.getOrDefault(mentor.id(), 0) < mentor.capacity()) {
          return Optional.of(chain(seat, mentor.id()));
        }
      }
      if (seat.depth() < LONGEST) {
        possible.forEach(mentor -> open.addAll(next(seat, mentor.id(), seen)));
      }
    }
    return Optional.empty();
  }

  private List<MentorProfile> possible(PersonId id) {
    return all.mentee(id).stream()
        .flatMap(mentee -> all.mentors().stream().filter(mentor -> all.allows(mentor, mentee)))
        .filter(mentor -> !mentor.id().equals(present.get(id)))
        .toList();
  }

  /** Those who would have to leave that mentor. */
  private List<Seat> next(Seat seat, PersonId mentor, Set<PersonId> seen) {
    List<Seat> next = new ArrayList<>();
    present.forEach(
        (mentee, has) -> {
          if (has.equals(mentor) && seen.add(mentee)) {
            next.add(new Seat(mentee, seat, mentor));
          }
        });
    next.sort((one, other) -> Long.compare(one.mentee().value(), other.mentee().value()));
    return next;
  }

  private static List<Couple> chain(Seat last, PersonId free) {
    List<Couple> chain = new ArrayList<>();
    PersonId to = free;
    for (Seat seat = last; seat != null; seat = seat.before()) {
      chain.add(0, new Couple(seat.mentee(), to));
      to = seat.by();
    }
    return chain;
  }
}
