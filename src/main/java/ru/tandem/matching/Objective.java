package ru.tandem.matching;

import ru.tandem.people.PersonId;

/** What a pair, an empty place at a mentor and a mentee without a mentor are worth. */
final class Objective {

  static final Price UNPAIRED = Price.NOTHING.with(Level.UNPAIRED, 1);

  private Objective() {}

  static Price of(Situation all, MentorProfile mentor, MenteeRequest mentee) {
    int menteesRank = mentee.who().choices().rankOf(mentor.id());
    int mentorsRank = mentor.who().choices().rankOf(mentee.id());
    long[] amounts = new long[Level.values().length];
    amounts[Level.NAMED.ordinal()] = -namings(all.weights(), mentor, mentee);
    amounts[Level.FIT.ordinal()] = -Fit.points(all.weights(), mentor, mentee);
    amounts[Level.KEPT.ordinal()] =
        all.good().contains(new Couple(mentee.id(), mentor.id())) ? -1 : 0;
    int ranks = menteesRank + mentorsRank;
    if (menteesRank > 0 && mentorsRank > 0) {
      amounts[Level.MUTUAL.ordinal()] = -1;
      amounts[Level.MUTUAL_RANK.ordinal()] = ranks;
    } else if (ranks > 0) {
      amounts[Level.ONE_SIDED.ordinal()] = -1;
      amounts[Level.ONE_SIDED_RANK.ordinal()] = ranks;
    }
    return Price.of(amounts);
  }

  /** The price of a mentor's n-th mentee. These odd numbers add up to the square of the load. */
  static long load(int mentee) {
    return 2L * mentee - 1;
  }

  static Price ofLoad(int mentee) {
    return Price.NOTHING.with(Level.LOAD, load(mentee));
  }

  private static int namings(Weights weights, MentorProfile mentor, MenteeRequest mentee) {
    return namings(weights, mentor.who().choices(), mentee.id())
        + namings(weights, mentee.who().choices(), mentor.id());
  }

  private static int namings(Weights weights, Choices choices, PersonId person) {
    return (choices.couldHelp().contains(person) ? weights.couldHelp() : 0)
        + (choices.easyWith().contains(person) ? weights.easyWith() : 0);
  }
}
