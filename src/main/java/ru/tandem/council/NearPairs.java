package ru.tandem.council;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.Proposal;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Aides;
import ru.tandem.tandems.Tandem;

/**
 * Which pairs are too near to a member of the council for a word of his: those that he, or a child
 * of his, is of or once was.
 */
@Component
class NearPairs {

  private final Guardianships guardianships;
  private final Aides aides;

  NearPairs(Guardianships guardianships, Aides aides) {
    this.guardianships = guardianships;
    this.aides = aides;
  }

  /** The member himself, and the children of whom he is a parent. */
  Set<PersonId> family(PersonId member) {
    Set<PersonId> family =
        guardianships.findByGuardianId(member).stream()
            .map(Guardianship::child)
            .collect(Collectors.toSet());
    family.add(member);
    return family;
  }

  static boolean isOf(Set<PersonId> family, Proposal pair) {
    return family.contains(pair.person(ParticipantRole.MENTOR))
        || family.contains(pair.person(ParticipantRole.MENTEE));
  }

  /** Works there or has worked, helps or has helped, or is a parent of somebody who does or did. */
  boolean isOf(PersonId member, Tandem tandem) {
    return family(member).stream().anyMatch(tandem::everHad)
        || aides.existsByTandemIdAndPersonId(tandem.id(), member);
  }
}
