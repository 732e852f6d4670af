package ru.tandem.questionnaires;

import java.util.List;
import java.util.Optional;
import ru.tandem.people.PersonId;

/** Who can be chosen where a question asks for people. The feature whose subject it is knows. */
public interface Candidates {

  /** One who can be chosen. */
  record Candidate(PersonId id, String name) {}

  /** Empty if the subject belongs to another feature. */
  Optional<List<Candidate>> of(PersonId chooser, String subject);
}
