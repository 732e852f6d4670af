package ru.tandem.enrolment.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.roster.Roster;

/** Whom of the school's list the curator has before him; nothing is said of the others. */
@Component
@Order(5)
class ListedPart implements ApplicantPart {

  private final Roster roster;

  ListedPart(Roster roster) {
    this.roster = roster;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    roster
        .of(participant.programme(), participant.person())
        .ifPresent(entry -> card.line("enrolment.card.listed", entry.name(), entry.schoolClass()));
  }
}
