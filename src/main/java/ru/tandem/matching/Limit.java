package ru.tandem.matching;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The hard limits, in the order in which they are named to the curator: what stops a person
 * altogether, then what stands between two people. A new limit is a new line here and its text.
 */
public enum Limit {
  MENTEE_CONSENTS(mentee(mentee -> !mentee.who().consentsComplete())),
  MENTOR_CONSENTS(mentor(mentor -> !mentor.who().consentsComplete())),
  MENTOR_NOT_APPROVED(mentor(mentor -> !mentor.approved())),
  MENTOR_NOT_READY(mentor(mentor -> !mentor.ready())),
  NO_PLACE(mentor(mentor -> mentor.places() == 0)),
  SAME_PERSON(pair((all, mentor, mentee) -> mentor.id().equals(mentee.id()))),
  AGE_GAP(pair((all, mentor, mentee) -> all.gap().breaksAge(mentor.who(), mentee.who()))),
  CLASS_GAP(pair((all, mentor, mentee) -> all.gap().breaksGrade(mentor.who(), mentee.who()))),
  FORBIDDEN(pair((all, mentor, mentee) -> all.forbidden().contains(couple(mentor, mentee)))),
  ALREADY_FAILED(pair((all, mentor, mentee) -> all.failed().contains(couple(mentor, mentee)))),
  VETO(pair((all, mentor, mentee) -> vetoed(mentor, mentee))),
  NO_COMMON_MODE(pair((all, mentor, mentee) -> apart(mentor.who().modes(), mentee.who().modes()))),
  NO_COMMON_TIME(
      pair((all, mentor, mentee) -> mentor.who().free().isApartFrom(mentee.who().free())));

  private static final Limit[] ALL = values();

  private final Test test;

  Limit(Test test) {
    this.test = test;
  }

  /** The message that names this limit; its only argument is a count. */
  public String key() {
    return "matching.limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean excludes(Situation all, MentorProfile mentor, MenteeRequest mentee) {
    return test.ofMentee().test(mentee)
        || test.ofMentor().test(mentor)
        || test.ofPair().excludes(all, mentor, mentee);
  }

  boolean stops(MenteeRequest mentee) {
    return test.ofMentee().test(mentee);
  }

  boolean stops(MentorProfile mentor) {
    return test.ofMentor().test(mentor);
  }

  /** Asked for everybody and everybody else: without a stream. */
  static boolean isAnyAgainst(Situation all, MentorProfile mentor, MenteeRequest mentee) {
    for (Limit limit : ALL) {
      if (limit.excludes(all, mentor, mentee)) {
        return true;
      }
    }
    return false;
  }

  static Stream<Limit> all() {
    return Stream.of(values());
  }

  private static Couple couple(MentorProfile mentor, MenteeRequest mentee) {
    return new Couple(mentee.id(), mentor.id());
  }

  private static boolean vetoed(MentorProfile mentor, MenteeRequest mentee) {
    return mentor.who().choices().vetoes().contains(mentee.id())
        || mentee.who().choices().vetoes().contains(mentor.id());
  }

  private static boolean apart(Set<?> one, Set<?> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Test mentee(Predicate<MenteeRequest> stopped) {
    return new Test(stopped, mentor -> false, (all, mentor, mentee) -> false);
  }

  private static Test mentor(Predicate<MentorProfile> stopped) {
    return new Test(mentee -> false, stopped, (all, mentor, mentee) -> false);
  }

  private static Test pair(PairTest excluded) {
    return new Test(mentee -> false, mentor -> false, excluded);
  }

  private record Test(
      Predicate<MenteeRequest> ofMentee, Predicate<MentorProfile> ofMentor, PairTest ofPair) {}

  private interface PairTest {
    boolean excludes(Situation all, MentorProfile mentor, MenteeRequest mentee);
  }
}
