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

  int points() {
    return NEED * needsMet.size()
        + INTEREST * Math.min(interests.size(), INTERESTS_COUNTED)
        + Math.min(times.size(), TIMES_COUNTED)
        + modes.size()
        + (wishedAge ? WISH : 0)
        + (wishedGrade ? WISH : 0)
        + (wishedMentor ? WISH : 0);
  }

  private static boolean wished(Collection<Integer> wishes, Integer value) {
    return value != null && wishes.contains(value);
  }

  private static <T extends Comparable<T>> List<T> common(Set<T> one, Set<T> other) {
    return one.stream().filter(other::contains).sorted().toList();
  }
}
