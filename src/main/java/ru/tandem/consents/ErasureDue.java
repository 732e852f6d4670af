package ru.tandem.consents;

import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** Thirty days after a withdrawal: what this school keeps about the person is to be erased. */
public record ErasureDue(PersonId person, SchoolId school) {}
