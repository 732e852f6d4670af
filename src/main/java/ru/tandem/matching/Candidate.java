package ru.tandem.matching;

import java.util.Set;
import ru.tandem.people.PersonId;

/**
 * What the matching must know about a person of either side. An empty set and a null mean "not
 * said", and what was not said excludes nobody.
 */
public record Candidate(
    PersonId id,
    boolean consentsComplete,
    Integer age,
    Integer grade,
    Set<String> interests,
    Week free,
    Set<MeetingMode> modes,
    Choices choices) {

  public Candidate {
    interests = Set.copyOf(interests);
    modes = Set.copyOf(modes);
  }

  /** Somebody of whom nothing is known yet, and whose consents are therefore not complete. */
  public static Candidate unknown(PersonId id) {
    return new Candidate(id, false, null, null, Set.of(), Week.UNKNOWN, Set.of(), Choices.NONE);
  }

  public Candidate consented(boolean complete) {
    return new Candidate(id, complete, age, grade, interests, free, modes, choices);
  }

  public Candidate aged(Integer years) {
    return new Candidate(id, consentsComplete, years, grade, interests, free, modes, choices);
  }

  public Candidate inGrade(Integer schoolClass) {
    return new Candidate(id, consentsComplete, age, schoolClass, interests, free, modes, choices);
  }

  public Candidate likes(Set<String> tags) {
    return new Candidate(id, consentsComplete, age, grade, tags, free, modes, choices);
  }

  /** By the school's clock. */
  public Candidate free(Set<Slot> slots) {
    return free(new Week(slots, 0));
  }

  public Candidate free(Week week) {
    return new Candidate(id, consentsComplete, age, grade, interests, week, modes, choices);
  }

  public Candidate meets(Set<MeetingMode> ways) {
    return new Candidate(id, consentsComplete, age, grade, interests, free, ways, choices);
  }

  public Candidate chose(Choices answers) {
    return new Candidate(id, consentsComplete, age, grade, interests, free, modes, answers);
  }
}
