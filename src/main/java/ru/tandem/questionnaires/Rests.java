package ru.tandem.questionnaires;

import ru.tandem.people.PersonId;

/** Whom not to remind. The feature whose subject it is knows. */
public interface Rests {

  /** Whether the person is not expected to answer about this for now. */
  boolean isResting(PersonId person, String subject);
}
