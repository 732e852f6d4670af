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
 */
record Signs(Optional<Instant> lastMet, int misses, List<Side> people) {

  /**
   * What one of them has said and done.
   *
   * @param ratings from 1 to 10, the latest last
   * @param safety how safe the person feels, as last said
   * @param surveyAskedAt since when a survey waits for an answer
   * @param blocked the bot's messages do not arrive
   */
  record Side(
      PersonId person,
      ParticipantRole role,
      List<Integer> ratings,
      OptionalInt safety,
      Optional<Instant> surveyAskedAt,
      boolean blocked) {

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
