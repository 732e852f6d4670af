package ru.tandem.matching;

import java.util.List;
import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * What the matching proposes. Everything but the brief reasons is for the curator only.
 *
 * @param unpairedMentors mentors whose places are all empty
 * @param brokenLocks what the curator had locked and a hard limit stands against by now
 * @param price the worth of the whole, for comparing two outcomes of the same programme
 */
public record Outcome(
    List<Proposal> proposals,
    List<UnpairedMentee> unpairedMentees,
    List<UnpairedMentor> unpairedMentors,
    List<BrokenLock> brokenLocks,
    Price price) {

  /** One pair. */
  public record Proposal(Couple couple, boolean locked, Explanation why) {}

  /** A mentee for whom there is nobody, and why. */
  public record UnpairedMentee(PersonId mentee, List<Obstacle> obstacles) {}

  /** A mentor without a mentee, and why. */
  public record UnpairedMentor(PersonId mentor, List<Obstacle> obstacles) {}

  /** A lock that cannot be kept, and the message that says why. */
  public record BrokenLock(Couple couple, String key) {}

  /**
   * Another mentor for a mentee.
   *
   * @param extra what the whole would be worth less, everybody else being matched anew
   */
  public record Alternative(PersonId mentor, Price extra, Explanation why) {

    /** On which level it costs anything in the first place; empty when it is just as good. */
    public Optional<Level> level() {
      return extra.heaviest();
    }

    /** How much there; 0 when it is just as good. */
    public long cost() {
      return level().map(extra::amount).orElse(0L);
    }
  }
}
