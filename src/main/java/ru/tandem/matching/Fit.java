package ru.tandem.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What two people have in common. The points keep the order "request, interests, the rest" within a
 * pair: one need that is met weighs more than everything below it, and so does one interest.
 */
record Fit(
    List<String> needsMet,
    List<String> interests,
    List<Slot> times,
    List<MeetingMode> modes,
    boolean wishedAge,
    boolean wishedGrade,
    boolean wishedMentor) {

  private static final int NEED = 60;
  private static final int INTEREST = 15;
  private static final int INTERESTS_COUNTED = 3;
  private static final int TIMES_COUNTED = 6;
  private static final int WISH = 2;

  static Fit of(MentorProfile mentor, MenteeRequest mentee) {
    return new Fit(
        common(mentor.competences(), mentee.needs()),
        common(mentor.who().interests(), mentee.who().interests()),
        common(mentor.who().free(), mentee.who().free()),
        common(mentor.who().modes(), mentee.who().modes()),
        wished(mentor.wishedAges(), mentee.who().age()),
        wished(mentor.wishedGrades(), mentee.who().grade()),
        mentee.wish().metBy(mentor.who(), mentee.who()));
  }

  /** The same as of what they have in common, without collecting it: asked of everybody. */
  static int points(MentorProfile mentor, MenteeRequest mentee) {
    return NEED * count(mentor.competences(), mentee.needs())
        + INTEREST
            * Math.min(count(mentor.who().interests(), mentee.who().interests()), INTERESTS_COUNTED)
        + Math.min(count(mentor.who().free(), mentee.who().free()), TIMES_COUNTED)
        + count(mentor.who().modes(), mentee.who().modes())
        + (wished(mentor.wishedAges(), mentee.who().age()) ? WISH : 0)
        + (wished(mentor.wishedGrades(), mentee.who().grade()) ? WISH : 0)
        + (mentee.wish().metBy(mentor.who(), mentee.who()) ? WISH : 0);
  }

  private static int count(Set<?> one, Set<?> other) {
    int count = 0;
    for (Object each : one) {
      count += other.contains(each) ? 1 : 0;
    }
    return count;
  }

  private static boolean wished(Collection<Integer> wishes, Integer value) {
    return value != null && wishes.contains(value);
  }

  private static <T extends Comparable<T>> List<T> common(Set<T> one, Set<T> other) {
    return one.stream().filter(other::contains).sorted().toList();
  }
}
