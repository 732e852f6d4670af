/**
 * Who should work with whom. {@link ru.tandem.matching.BestPairs} takes a {@link
 * ru.tandem.matching.Situation} and gives the {@link ru.tandem.matching.Outcome} that is best by
 * the objective below: a true optimum, and the same one for the same data in any order.
 *
 * <p><b>Hard limits</b> ({@link ru.tandem.matching.Limit}) come first: a pair against a limit is
 * never proposed, whatever it would be worth, not even when the curator has locked it.
 *
 * <p><b>The objective</b> is the list of {@link ru.tandem.matching.Level}s. A {@link
 * ru.tandem.matching.Price} holds one whole number per level, and prices are added level by level
 * and compared as words in a dictionary are: the first level that differs decides. So no amount on
 * a lower level can outweigh a single unit on a higher one. There are no weights to choose, to
 * overflow or to round; every addition is checked.
 *
 * <p><b>Why the result is the optimum.</b> Mentees, mentors with a number of places, and "nobody"
 * (with room for all, at the price of one unpaired) make a transport network of least cost; the
 * load of a mentor is one arc per place, each dearer than the one before it. {@link
 * ru.tandem.matching.Assignment} seats the mentees one by one, each by the cheapest chain of moves
 * (successive shortest paths), which is exact in every ordered group, and prices ordered like words
 * are one. Ready-made solvers count in {@code double} and know a single price; the tests set one of
 * them, and plain enumeration, against this one.
 *
 * <p><b>Ties.</b> People are sorted by id before anything else; among equally good results the
 * first that is found stays.
 *
 * <p><b>Around it</b> stands what is kept: {@link ru.tandem.matching.ReadSituation} gathers the
 * situation of a programme, {@link ru.tandem.matching.ProposePairs} keeps what was found as drafts,
 * {@link ru.tandem.matching.OfferPairs} asks both sides once the curator has said yes, {@link
 * ru.tandem.matching.AnswerOffer} takes their answers, and {@link
 * ru.tandem.matching.LookAfterUnpaired} leaves nobody without a word.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "people",
      "schools",
      "programmes",
      "programmes :: bot",
      "questionnaires",
      "enrolment",
      "enrolment :: bot",
      "consents",
      "consents :: bot",
      "gatherings",
      "config",
      "papers",
      "documents",
      "conversation",
      "delivery",
      "timetable"
    })
package ru.tandem.matching;
