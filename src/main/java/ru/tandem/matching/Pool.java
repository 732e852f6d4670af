package ru.tandem.matching;

import java.util.Map;
import java.util.Set;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.PersonId;

/**
 * A programme at one moment, ready to be matched.
 *
 * @param situation who looks for a pair
 * @param participants the same people as they take part
 */
public record Pool(Situation situation, Map<PersonId, Participant> participants) {

  Participant participant(PersonId person) {
    return participants.get(person);
  }

  Pool unsettling(PersonId mentee) {
    return new Pool(situation.unsettling(mentee), participants);
  }

  Pool settling(Set<Couple> couples) {
    return new Pool(situation.settling(couples), participants);
  }

  Pool settling(Couple couple) {
    return new Pool(situation.settling(couple), participants);
  }
}
