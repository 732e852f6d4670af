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

  static Fit of(MentorProfile mentor, MenteeRequest mentee) {
    return new Fit(
        common(mentor.competences(), mentee.needs()),
        common(mentor.who().interests(), mentee.who().interests()),
        mentor.who().free().common(mentee.who().free()),
        common(mentor.who().modes(), mentee.who().modes()),
        wished(mentor.wishedAges(), mentee.who().age()),
        wished(mentor.wishedGrades(), mentee.who().grade()),
        mentee.wish().metBy(mentor.who(), mentee.who()));
  }

  /** The same as of what they have in common, without collecting it: asked of everybody. */
  static int points(Weights weights, MentorProfile mentor, MenteeRequest mentee) {
    return weights.need() * count(mentor.competences(), mentee.needs())
        + weights.interest()
            * Math.min(
                count(mentor.who().interests(), mentee.who().interests()),
                weights.interestsCounted())
        + Math.min(mentor.who().free().count(mentee.who().free()), weights.timesCounted())
        + count(mentor.who().modes(), mentee.who().modes())
        + (wished(mentor.wishedAges(), mentee.who().age()) ? weights.wish() : 0)
        + (wished(mentor.wishedGrades(), mentee.who().grade()) ? weights.wish() : 0)
        + (mentee.wish().metBy(mentor.who(), mentee.who()) ? weights.wish() : 0);
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
