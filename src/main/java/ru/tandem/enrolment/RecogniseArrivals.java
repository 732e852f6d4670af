package ru.tandem.enrolment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.roster.Roster;
import ru.tandem.roster.RosterImported;

/** Those who came before the list did are found on it too. */
@Component
class RecogniseArrivals {

  private final Participants participants;
  private final People people;
  private final Roster roster;

  RecogniseArrivals(Participants participants, People people, Roster roster) {
    this.participants = participants;
    this.people = people;
    this.roster = roster;
  }

  @EventListener
  void recognise(RosterImported imported) {
    participants.findByProgrammeIdOrderById(imported.programme()).stream()
        .filter(Participant::isIn)
        .forEach(part -> roster.recognise(part.programme(), people.get(part.person())));
  }
}
