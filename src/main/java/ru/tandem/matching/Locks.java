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
      // a mentee locked twice is no longer open the second time: the first lock stands
      Optional<String> problem = open.obstacle(couple);
      if (problem.isPresent()) {
        broken.add(new Outcome.BrokenLock(couple, problem.get()));
      } else {
        kept.add(couple);
        open = open.after(couple);
      }
    }
  }
}
