package ru.tandem.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
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
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(Participant::isIn)
        .map(Participant::person)
        .filter(id -> people.get(id).reachability() != Reachability.REACHABLE)
        .distinct()
        .toList();
  }
}
