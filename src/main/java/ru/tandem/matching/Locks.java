package ru.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the curator has settled: the pairs that can stand, those that cannot, and what is left. */
final class Locks {

  static final String SOMEBODY_LEFT = "matching.lock.somebody-left";

  final List<Couple> kept = new ArrayList<>();
  final List<Outcome.BrokenLock> broken = new ArrayList<>();
  Situation open;

  Locks(Situation all) {
    open = all;
    for (Couple couple : all.locked().stream().sorted().toList()) {
      Optional<String> problem = problem(couple);
      if (problem.isPresent()) {
        broken.add(new Outcome.BrokenLock(couple, problem.get()));
      } else {
        kept.add(couple);
        open = open.after(couple);
      }
    }
  }

  /** A mentee locked twice is, the second time, no longer open: the first lock stands. */
  private Optional<String> problem(Couple couple) {
    Optional<MentorProfile> mentor = open.mentor(couple.mentor());
    Optional<MenteeRequest> mentee = open.mentee(couple.mentee());
    if (mentor.isEmpty() || mentee.isEmpty()) {
      return Optional.of(SOMEBODY_LEFT);
    }
    return open.firstAgainst(mentor.get(), mentee.get()).map(Limit::key);
  }
}
