package ru.tandem.matching;

import java.util.List;
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

  /** One pair; whoever is locked has no alternatives until the curator unlocks. */
  public record Proposal(
      Couple couple, boolean locked, Explanation why, List<Alternative> alternatives) {}

  /** A mentee for whom there is nobody, why, and whom it could be at somebody else's expense. */
  public record UnpairedMentee(
      PersonId mentee, List<Obstacle> obstacles, List<Alternative> alternatives) {}

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

    static final String NO_COST = "matching.cost.nothing";

    /** The message that says what it costs in the first place. */
    public String costKey() {
      return extra.heaviest().map(Level::key).orElse(NO_COST);
    }

    /** How much of it; 0 when the alternative is just as good. */
    public long cost() {
      return extra.heaviest().map(extra::amount).orElse(0L);
    }
  }
}
