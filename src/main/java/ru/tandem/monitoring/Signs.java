package ru.tandem.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;

/**
 * What is known about those who work together: all that the risks are told from.
 *
 * @param lastMet when a meeting last took place, or since when they could have met; empty where
 *     none is awaited
 * @param misses how many meetings in a row did not take place since then
 * @param heard where the two sides say different things
 */
record Signs(Optional<Instant> lastMet, int misses, Heard heard, List<Side> people) {

  Signs(Optional<Instant> lastMet, int misses, List<Side> people) {
    this(lastMet, misses, Heard.NOTHING, people);
  }

  /**
   * What both sides have said of the same thing.
   *
   * @param disputed they disagree whether a meeting took place
   * @param parted after the trial meeting one of them wants to go on and the other does not
   * @param gap of the last meeting that both have told of, what they see most differently
   */
  record Heard(boolean disputed, boolean parted, Optional<Gap> gap) {

    static final Heard NOTHING = new Heard(false, false, Optional.empty());
  }

  /** One measure of a meeting as each side sees it. */
  record Gap(String measure, int mentor, int mentee) {

    int size() {
      return Math.abs(mentor - mentee);
    }
  }

  /**
   * What one of them has said and done.
   *
   * @param ratings from 1 to 10, the latest last
   * @param safety how safe the person feels, as last said
   * @param surveyAskedAt since when a survey waits for an answer
   * @param blocked the bot's messages do not arrive
   * @param about which mentee of several the ratings are about; empty for all
   */
  record Side(
      PersonId person,
      ParticipantRole role,
      List<Integer> ratings,
      OptionalInt safety,
      Optional<Instant> surveyAskedAt,
      boolean blocked,
      Optional<PersonId> about) {

    Side(
        PersonId person,
        ParticipantRole role,
        List<Integer> ratings,
        OptionalInt safety,
        Optional<Instant> surveyAskedAt,
        boolean blocked) {
      this(person, role, ratings, safety, surveyAskedAt, blocked, Optional.empty());
    }

    /** What a mentor of several has said of one of them, and nothing else. */
    static Side about(PersonId mentee, PersonId mentor, List<Integer> ratings) {
      return new Side(
          mentor,
          ParticipantRole.MENTOR,
          ratings,
          OptionalInt.empty(),
          Optional.empty(),
          false,
          Optional.of(mentee));
    }

    /** What was said of all, or of this one. */
    boolean isOf(PersonId mentee) {
      return about.map(mentee::equals).orElse(true);
    }

    Optional<Integer> rating() {
      return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
    }

    Optional<Integer> ratingBefore() {
      return ratings.size() < 2 ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 2));
    }
  }

  Stream<Side> on(ParticipantRole role) {
    return people.stream().filter(side -> side.role() == role);
  }
}
