package ru.tandem.matching;

import java.util.Set;
import ru.tandem.people.PersonId;

/**
 * A mentor and what is offered.
 *
 * @param capacity for how many mentees there is room in all
 * @param standing how many of these places are taken by pairs that are not matched anew
 * @param approved accepted by the curator
 * @param ready trained as the programme requires
 * @param competences tags of what the mentor can help with
 * @param wishedAges ages of mentees, empty when any is welcome
 * @param wishedGrades classes of mentees, empty when any is welcome
 */
public record MentorProfile(
    Candidate who,
    int capacity,
    int standing,
    boolean approved,
    boolean ready,
    Set<String> competences,
    Set<Integer> wishedAges,
    Set<Integer> wishedGrades) {

  public MentorProfile {
    competences = Set.copyOf(competences);
    wishedAges = Set.copyOf(wishedAges);
    wishedGrades = Set.copyOf(wishedGrades);
  }

  public PersonId id() {
    return who.id();
  }

  int places() {
    return Math.max(0, capacity - standing);
  }

  MentorProfile withOneMore() {
    return new MentorProfile(
        who, capacity, standing + 1, approved, ready, competences, wishedAges, wishedGrades);
  }
}
