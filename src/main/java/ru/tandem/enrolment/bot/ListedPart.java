package ru.tandem.enrolment.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.People;
import ru.tandem.roster.Roster;
import ru.tandem.roster.RosterEntry;

/** Whom of the school's list the curator has before him; nothing is said of the others. */
@Component
@Order(ScreenPlace.IDENTITY)
class ListedPart implements ApplicantPart {

  private final Roster roster;
  private final People people;

  ListedPart(Roster roster, People people) {
    this.roster = roster;
    this.people = people;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    roster
        .of(participant.programme(), participant.person())
        .ifPresent(entry -> card.line("enrolment.card.listed", entry.name(), entry.schoolClass()));
    for (RosterEntry entry :
        roster.contradicting(participant.programme(), people.get(participant.person()))) {
      card.line(
          "enrolment.card.contradicting",
          entry.name(),
          entry.schoolClass(),
          entry.bornOn().orElseThrow());
    }
  }
}
