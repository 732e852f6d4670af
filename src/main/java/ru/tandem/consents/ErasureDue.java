package ru.tandem.consents;

import java.util.List;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;

/**
 * Thirty days after a withdrawal: what this programme keeps about the person is to be erased.
 *
 * @param guardians who answer for the person now
 */
public record ErasureDue(
    PersonId person, SchoolId school, ProgrammeId programme, List<PersonId> guardians) {}
