package ru.tandem.matching;

import ru.tandem.config.Section;

/**
 * What things in common count on the level of fit, and answers on the level of namings: {@code
 * config/matching.yaml} says it, and what it leaves out is as here. Which level comes before which
 * is no matter of weights.
 *
 * @param need one wish for help that the mentor can meet
 * @param interest one interest in common
 * @param interestsCounted of more interests no more are counted
 * @param timesCounted of common times each counts 1, and no more than that many
 * @param wish a wish about age or class that is met
 * @param couldHelp somebody said that the other could help
 * @param easyWith somebody said that it was easy to talk
 */
record Weights(
    int need,
    int interest,
    int interestsCounted,
    int timesCounted,
    int wish,
    int couldHelp,
    int easyWith) {

  static final Weights USUAL = new Weights(60, 15, 3, 6, 2, 2, 1);

  private static final int MODES = 2;
  private static final int WISHES = 3;
  private static final int HEAVIEST = 10_000;
  private static final int MOST_COUNTED = 50;

  static Weights read(Section file) {
    return file.section("weights").map(Weights::from).orElse(USUAL);
  }

  private static Weights from(Section said) {
    Weights read =
        new Weights(
            said.number("need", 0, HEAVIEST, USUAL.need),
            said.number("interest", 0, HEAVIEST, USUAL.interest),
            said.number("interests-counted", 0, MOST_COUNTED, USUAL.interestsCounted),
            said.number("times-counted", 0, MOST_COUNTED, USUAL.timesCounted),
            said.number("wish", 0, HEAVIEST, USUAL.wish),
            said.number("could-help", 0, HEAVIEST, USUAL.couldHelp),
            said.number("easy-with", 0, HEAVIEST, USUAL.easyWith));
    read.check(said);
    return read;
  }

  /** The order request, interests, the rest must hold within a pair, whatever it has in common. */
  private void check(Section said) {
    int rest = timesCounted + MODES + WISHES * wish;
    int interests = interest * interestsCounted;
    if (interest <= rest) {
      said.problem(
          "interest",
          "an interest (" + interest + ") must weigh more than all below it together: " + rest);
    }
    if (need <= interests + rest) {
      said.problem(
          "need",
          "a need ("
              + need
              + ") must weigh more than all below it together: "
              + (interests + rest));
    }
    if (couldHelp < easyWith) {
      said.problem("could-help", "must not weigh less than easy-with");
    }
  }
}
