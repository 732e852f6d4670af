package ru.tandem.consents;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/**
 * Who answered for a child has been erased: neither his yes nor his no counts any more. With
 * another guardian's yes all goes on; without one the child waits for somebody, and nothing is
 * lost.
 */
@Component
class ForgetGuardian {

  /** A child at a school to which something was said about it. */
  private record Ward(PersonId child, SchoolId school) {}

  private final Evidence evidence;
  private final Refusals refusals;
  private final Consents consents;
  private final OpenGate gate;
  private final AskForConsents ask;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ForgetGuardian(
      Evidence evidence,
      Refusals refusals,
      Consents consents,
      OpenGate gate,
      AskForConsents ask,
      ApplicationEventPublisher events,
      Clock clock) {
    this.evidence = evidence;
    this.refusals = refusals;
    this.consents = consents;
    this.gate = gate;
    this.ask = ask;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Order(Erasing.WARDS)
  void forget(PersonErased erased) {
    Set<Ward> wards = new LinkedHashSet<>();
    for (Consent consent : evidence.findByGivenByOrderById(erased.person())) {
      if (consent.stands()) {
        consent.withdraw(clock.instant());
      }
      if (!consent.subject().equals(erased.person())) {
        wards.add(new Ward(consent.subject(), consent.school()));
      }
    }
    List<Refusal> said = refusals.findByGuardianIdOrderById(erased.person());
    said.forEach(refusal -> wards.add(new Ward(refusal.child(), refusal.school())));
    refusals.deleteAll(said);
    erased.rows().add(said.size());
    wards.forEach(ward -> goOnWithout(ward, erased.person()));
  }

  private void goOnWithout(Ward ward, PersonId gone) {
    gate.heard(ward.child(), ward.school(), gone);
    gate.in(ward.child(), ward.school()).stream()
        .filter(child -> child.isCurrent() && !consents.isOver(child))
        .forEach(this::goOnWithout);
  }

  private void goOnWithout(Participant child) {
    boolean open = consents.gate(child).isOpen();
    if (!open && child.has(Step.CONSENTED)) {
      child.consentWithdrawn(clock.instant());
      ask.again(child);
      events.publishEvent(new ConsentLapsed(child.id()));
    } else if (consents.gate(child).guardian() != Gate.Key.NOT_NEEDED) {
      events.publishEvent(new GuardianGone(child.id(), open));
    }
  }
}
