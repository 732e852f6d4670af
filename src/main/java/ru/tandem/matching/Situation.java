package ru.tandem.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.tandem.people.PersonId;

/**
 * Everything that decides about the pairs of one programme at one moment.
 *
 * @param failed pairs that were tried and ended early
 * @param good earlier pairs worth keeping
 * @param locked pairs that the curator has settled
 * @param forbidden pairs that the curator has ruled out
 * @param weights what things in common count
 */
public record Situation(
    List<MentorProfile> mentors,
    List<MenteeRequest> mentees,
    Set<Couple> failed,
    Set<Couple> good,
    Set<Couple> locked,
    Set<Couple> forbidden,
    GapRule gap,
    Weights weights) {

  public Situation {
    mentors = sorted(mentors, MentorProfile::id);
    mentees = sorted(mentees, MenteeRequest::id);
    failed = Set.copyOf(failed);
    good = Set.copyOf(good);
    locked = Set.copyOf(locked);
    forbidden = Set.copyOf(forbidden);
  }

  /** With the weights that come with the bot. */
  public Situation(
      List<MentorProfile> mentors,
      List<MenteeRequest> mentees,
      Set<Couple> failed,
      Set<Couple> good,
      Set<Couple> locked,
      Set<Couple> forbidden,
      GapRule gap) {
    this(mentors, mentees, failed, good, locked, forbidden, gap, Weights.USUAL);
  }

  public static Situation of(List<MentorProfile> mentors, List<MenteeRequest> mentees) {
    return new Situation(mentors, mentees, Set.of(), Set.of(), Set.of(), Set.of(), GapRule.NONE);
  }

  /** The limits against this pair, in their order; for a pair that the curator makes by hand. */
  public List<Limit> against(MentorProfile mentor, MenteeRequest mentee) {
    return Limit.all().filter(limit -> limit.excludes(this, mentor, mentee)).toList();
  }

  public Optional<MentorProfile> mentor(PersonId id) {
    return mentors.stream().filter(mentor -> mentor.id().equals(id)).findFirst();
  }

  public Optional<MenteeRequest> mentee(PersonId id) {
    return mentees.stream().filter(mentee -> mentee.id().equals(id)).findFirst();
  }

  /** The same, with these ruled out and nothing settled. */
  Situation without(Set<Couple> some) {
    Set<Couple> out = new HashSet<>(forbidden);
    out.addAll(some);
    return new Situation(mentors, mentees, failed, good, Set.of(), out, gap, weights);
  }

  /** The same, with this pair settled by the curator instead of any other of the mentee. */
  Situation settling(Couple couple) {
    Set<Couple> settled = new HashSet<>(locked);
    settled.removeIf(other -> other.mentee().equals(couple.mentee()));
    settled.add(couple);
    return new Situation(mentors, mentees, failed, good, settled, forbidden, gap, weights);
  }

  /** The same, with all these settled beside what is. */
  Situation settling(Set<Couple> couples) {
    Set<Couple> settled = new HashSet<>(locked);
    settled.addAll(couples);
    return new Situation(mentors, mentees, failed, good, settled, forbidden, gap, weights);
  }

  /** The same, with the mentee open again. */
  Situation unsettling(PersonId mentee) {
    Set<Couple> settled = new HashSet<>(locked);
    settled.removeIf(couple -> couple.mentee().equals(mentee));
    return new Situation(mentors, mentees, failed, good, settled, forbidden, gap, weights);
  }

  /** The first limit against this pair, or empty when it may be; people who are gone may not. */
  Optional<String> obstacle(Couple couple) {
    Optional<MentorProfile> mentor = mentor(couple.mentor());
    Optional<MenteeRequest> mentee = mentee(couple.mentee());
    if (mentor.isEmpty() || mentee.isEmpty()) {
      return Optional.of(Locks.SOMEBODY_LEFT);
    }
    return firstAgainst(mentor.get(), mentee.get()).map(Limit::key);
  }

  /** What these two would be worth; empty where a limit speaks against them, or one is not here. */
  Optional<Price> price(Couple couple) {
    return mentor(couple.mentor())
        .flatMap(
            mentor ->
                mentee(couple.mentee())
                    .filter(mentee -> allows(mentor, mentee))
                    .map(mentee -> Objective.of(this, mentor, mentee)));
  }

  Optional<Limit> firstAgainst(MentorProfile mentor, MenteeRequest mentee) {
    return Limit.all().filter(limit -> limit.excludes(this, mentor, mentee)).findFirst();
  }

  boolean allows(MentorProfile mentor, MenteeRequest mentee) {
    return !Limit.isAnyAgainst(this, mentor, mentee);
  }

  /** What is left to decide once this pair stands: its mentee is gone, and one place. */
  Situation after(Couple settled) {
    return new Situation(
        mentors.stream()
            .map(mentor -> mentor.id().equals(settled.mentor()) ? mentor.withOneMore() : mentor)
            .toList(),
        mentees.stream().filter(mentee -> !mentee.id().equals(settled.mentee())).toList(),
        failed,
        good,
        locked,
        forbidden,
        gap,
        weights);
  }

  private static <T> List<T> sorted(List<T> people, Function<T, PersonId> id) {
    Set<PersonId> seen = new HashSet<>();
    for (T person : people) {
      if (!seen.add(id.apply(person))) {
        throw new IllegalArgumentException("person " + id.apply(person) + " stands here twice");
      }
    }
    return people.stream()
        .sorted(Comparator.comparingLong(person -> id.apply(person).value()))
        .toList();
  }
}
