package ru.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ru.tandem.people.PersonId;

/**
 * Who talks with whom in which round of a gathering. Nobody meets the same person twice; in each
 * round those come first who have talked least, and among them the most suitable are together, so
 * that the best talks come early and everybody meets about as many.
 */
final class Rotation {

  private Rotation() {}

  /**
   * @param hall those who are there, with nothing that would keep them from a talk
   * @return a list of talks for each round; empty rounds are left out
   */
  static List<List<Couple>> of(Situation hall, int rounds) {
    return of(hall, rounds, List.of());
  }

  /**
   * @param held the talks that have been: nobody has them again, and whoever has come since catches
   *     up with the others
   */
  static List<List<Couple>> of(Situation hall, int rounds, List<Couple> held) {
    return of(hall, rounds, held, Set.of());
  }

  /**
   * @param before who has met at some other time: they talk again only where somebody would sit
   *     alone else
   */
  static List<List<Couple>> of(Situation hall, int rounds, List<Couple> held, Set<Couple> before) {
    Map<PersonId, Integer> talks = new HashMap<>();
    Set<Couple> met = new HashSet<>();
    held.forEach(couple -> isMet(couple, talks, met));
    List<List<Couple>> plan = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<Couple> now = round(hall, talks, met, before);
      if (now.isEmpty()) {
        return plan;
      }
      now.forEach(couple -> isMet(couple, talks, met));
      plan.add(now);
    }
    return plan;
  }

  private static void isMet(Couple couple, Map<PersonId, Integer> talks, Set<Couple> met) {
    met.add(couple);
    talks.merge(couple.mentee(), 1, Integer::sum);
    talks.merge(couple.mentor(), 1, Integer::sum);
  }

  /**
   * Those who have talked least, and then whoever is still free: where a talk may not be, nobody
   * waits for it. Of either those who have never met come first.
   */
  private static List<Couple> round(
      Situation hall, Map<PersonId, Integer> talks, Set<Couple> met, Set<Couple> before) {
    int atOnce = Math.min(hall.mentors().size(), hall.mentees().size());
    Set<Couple> known = new HashSet<>(met);
    known.addAll(before);
    Map<PersonId, Integer> strangers = strangers(hall, known);
    List<MentorProfile> mentors =
        first(hall.mentors(), MentorProfile::id, talks, strangers, atOnce);
    List<MenteeRequest> mentees =
        first(hall.mentees(), MenteeRequest::id, talks, strangers, atOnce);
    List<Couple> now = new ArrayList<>();
    seat(hall, mentors, mentees, known, now);
    seat(hall, mentors, mentees, met, now);
    seat(hall, hall.mentors(), hall.mentees(), known, now);
    seat(hall, hall.mentors(), hall.mentees(), met, now);
    return now;
  }

  /** Those of them who are still free. */
  private static void seat(
      Situation hall,
      List<MentorProfile> mentors,
      List<MenteeRequest> mentees,
      Set<Couple> over,
      List<Couple> now) {
    List<MentorProfile> free = mentors.stream().filter(one -> isFree(one.id(), now)).toList();
    List<MenteeRequest> others = mentees.stream().filter(one -> isFree(one.id(), now)).toList();
    if (!free.isEmpty() && !others.isEmpty()) {
      now.addAll(best(hall, free, others, over));
    }
  }

  /** With how many of the other side each has yet to talk for the first time. */
  private static Map<PersonId, Integer> strangers(Situation hall, Set<Couple> known) {
    Map<PersonId, Integer> strangers = new HashMap<>();
    for (MentorProfile mentor : hall.mentors()) {
      for (MenteeRequest mentee : hall.mentees()) {
        if (!known.contains(new Couple(mentee.id(), mentor.id()))) {
          strangers.merge(mentor.id(), 1, Integer::sum);
          strangers.merge(mentee.id(), 1, Integer::sum);
        }
      }
    }
    return strangers;
  }

  private static boolean isFree(PersonId person, List<Couple> now) {
    return now.stream()
        .noneMatch(each -> each.mentor().equals(person) || each.mentee().equals(person));
  }

  private static List<Couple> best(
      Situation hall, List<MentorProfile> mentors, List<MenteeRequest> mentees, Set<Couple> met) {
    Set<Couple> over = new HashSet<>(hall.failed());
    over.addAll(met);
    Situation now =
        new Situation(
            mentors,
            mentees,
            over,
            Set.of(),
            Set.of(),
            hall.forbidden(),
            GapRule.NONE,
            hall.weights());
    return BestPairs.of(now).outcome().proposals().stream().map(Outcome.Proposal::couple).toList();
  }

  /** Those who have talked least, and of these whoever has most people left to meet. */
  private static <T> List<T> first(
      List<T> side,
      Function<T, PersonId> id,
      Map<PersonId, Integer> talks,
      Map<PersonId, Integer> strangers,
      int atOnce) {
    return side.stream()
        .sorted(
            Comparator.comparing((T each) -> talks.getOrDefault(id.apply(each), 0))
                .thenComparing(each -> -strangers.getOrDefault(id.apply(each), 0))
                .thenComparing(each -> id.apply(each).value()))
        .limit(atOnce)
        .toList();
  }

  /**
   * A talk needs no place, no common hour and no paper: only what people are matters there, and
   * whom the curator, or what was, keeps apart.
   */
  static Situation hall(Situation all, Set<PersonId> there) {
    return new Situation(
        all.mentors().stream()
            .filter(mentor -> there.contains(mentor.id()))
            .map(Rotation::free)
            .toList(),
        all.mentees().stream()
            .filter(mentee -> there.contains(mentee.id()))
            .map(mentee -> new MenteeRequest(free(mentee.who()), mentee.needs(), mentee.wish()))
            .toList(),
        all.failed(),
        Set.of(),
        Set.of(),
        all.forbidden(),
        GapRule.NONE,
        all.weights());
  }

  private static MentorProfile free(MentorProfile mentor) {
    return new MentorProfile(
        free(mentor.who()),
        1,
        0,
        true,
        true,
        mentor.competences(),
        mentor.wishedAges(),
        mentor.wishedGrades());
  }

  private static Candidate free(Candidate who) {
    return who.consented(true).free(Week.UNKNOWN).meets(Set.of());
  }
}
