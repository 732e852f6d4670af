package ru.tandem.monitoring;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;
import ru.tandem.programmes.Programme;

/** Those whom the bot's messages do not reach: somebody has to speak to them. */
@Component
public class Unreachable {

  private final Participants participants;
  private final People people;

  Unreachable(Participants participants, People people) {
    this.participants = participants;
    this.people = people;
  }

  /** Those still in the programme who blocked the bot, or asked it to be silent. */
  public List<PersonId> in(Programme programme) {
    List<Long> all =
        participants.findByProgrammeIdOrderById(programme.id()).stream()
            .filter(Participant::isIn)
            .map(one -> one.person().value())
            .distinct()
            .toList();
    return people.findAllById(all).stream()
        .filter(person -> person.reachability() != Reachability.REACHABLE)
        .map(Person::id)
        .sorted(Comparator.comparing(PersonId::value))
        .toList();
  }
}
