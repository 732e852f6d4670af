package ru.tandem.consents;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.delivery.AtStart;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;

/**
 * Earlier a forged press could hand in a guardian's answers unfinished, and the gate opened. What
 * was stored so counts no more and comes before the curator.
 */
@Component
class FindIncomplete {

  private final Guardianships guardianships;
  private final Evidence evidence;
  private final Participants participants;
  private final Consents consents;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FindIncomplete(
      Guardianships guardianships,
      Evidence evidence,
      Participants participants,
      Consents consents,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.guardianships = guardianships;
    this.evidence = evidence;
    this.participants = participants;
    this.consents = consents;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** At every start: what has been found once is found no more. */
  @AtStart
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void lookAtTheStart() {
    transaction.executeWithoutResult(
        status -> guardianships.confirmedAndIncomplete().forEach(this::doubt));
  }

  private void doubt(Guardianship guardianship) {
    guardianship.isDoubted();
    evidence.findBySubjectIdOrderById(guardianship.child()).stream()
        .filter(consent -> consent.givenBy().equals(guardianship.guardian()))
        .forEach(Consent::doubted);
    participants.current(guardianship.child()).forEach(child -> show(child, guardianship));
  }

  private void show(Participant child, Guardianship guardianship) {
    if (child.has(Step.CONSENTED) && !consents.gate(child).isOpen()) {
      child.consentWithdrawn(clock.instant());
      events.publishEvent(new ConsentDoubted(child.id(), guardianship.guardian()));
    }
    events.publishEvent(new GuardianIncomplete(child.id(), guardianship.guardian()));
  }
}
