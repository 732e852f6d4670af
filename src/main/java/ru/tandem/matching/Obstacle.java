package ru.tandem.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Why somebody stays without a pair: a message and how many people of the other side it concerns.
 * For the curator only, and without names: a count of vetoes tells of nobody in particular.
 */
public record Obstacle(String key, int count) {

  static final String NO_MENTORS = "matching.obstacle.no-mentors";
  static final String NO_MENTEES = "matching.obstacle.no-mentees";
  static final String PLACES_TAKEN = "matching.obstacle.places-taken";
  static final String PAIRED_ELSEWHERE = "matching.obstacle.paired-elsewhere";

  static List<Obstacle> of(Situation all, MenteeRequest mentee) {
    List<Obstacle> own = own(Limit.all().filter(limit -> limit.stops(mentee)));
    if (!own.isEmpty()) {
      return own;
    }
    return all.mentors().isEmpty()
        ? List.of(new Obstacle(NO_MENTORS, 0))
        : counted(
            all.mentors().stream().map(mentor -> all.firstAgainst(mentor, mentee)), PLACES_TAKEN);
  }

  static List<Obstacle> of(Situation all, MentorProfile mentor) {
    List<Obstacle> own = own(Limit.all().filter(limit -> limit.stops(mentor)));
    if (!own.isEmpty()) {
      return own;
    }
    return all.mentees().isEmpty()
        ? List.of(new Obstacle(NO_MENTEES, 0))
        : counted(
            all.mentees().stream().map(mentee -> all.firstAgainst(mentor, mentee)),
            PAIRED_ELSEWHERE);
  }

  private static List<Obstacle> own(Stream<Limit> limits) {
    return limits.map(limit -> new Obstacle(limit.key(), 1)).toList();
  }

  /** Everybody is counted once, under the first limit; whoever could have been had comes last. */
  private static List<Obstacle> counted(Stream<Optional<Limit>> limits, String possible) {
    Map<Integer, Obstacle> counts = new TreeMap<>();
    limits.forEach(
        limit ->
            counts.merge(
                limit.map(Limit::ordinal).orElse(Integer.MAX_VALUE),
                new Obstacle(limit.map(Limit::key).orElse(possible), 1),
                (sum, one) -> new Obstacle(sum.key(), sum.count() + one.count())));
    return List.copyOf(counts.values());
  }
}
