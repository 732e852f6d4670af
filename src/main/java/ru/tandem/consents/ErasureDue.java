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
    PersonId person, SchoolId school, ProgrammeId programme, List<PersonId> guardians) {

  /** Whoever is erased with all that is stored is still known to the guardians. */
  public static final int WHILE_TIES_STAND = 10;

  /** The guardians are untied. */
  public static final int TIES = 20;

  /** A guardian without another child is not needed any more. */
  public static final int AFTER_TIES = 30;
}
