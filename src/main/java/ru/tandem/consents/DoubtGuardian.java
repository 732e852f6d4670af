package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** The curator takes a confirmation back: a tap too fast, or a link that came into wrong hands. */
@Component
public class DoubtGuardian {

  private final Guardianships guardianships;
  private final Evidence evidence;
  private final Participants participants;
  private final ReviewApplication review;
  private final Consents consents;
  private final OpenGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DoubtGuardian(
      Guardianships guardianships,
      Evidence evidence,
      Participants participants,
      ReviewApplication review,
      Consents consents,
      OpenGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.guardianships = guardianships;
    this.evidence = evidence;
    this.participants = participants;
    this.review = review;
    this.consents = consents;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  /** Everybody who says he answers for this child, the confirmed and the others. */
  public List<Guardianship> guardians(Participant child) {
    return guardianships.findByChildId(child.person());
  }

  /**
   * @throws NotFound for everybody but the curators of the school, and for who is no guardian
   * @throws AlreadySettled when this guardian is not confirmed any more
   */
  public Guardianship confirmed(Person curator, ParticipantId id, PersonId guardian) {
    Participant child = review.of(curator, id);
    Guardianship known =
        guardianships
            .findByChildIdAndGuardianId(child.person(), guardian)
            .orElseThrow(NotFound::new);
    if (!known.isChecked()) {
      throw new AlreadySettled();
    }
    return known;
  }

  /**
   * What this guardian has said counts no more, in any school, until somebody confirms him anew.
   */
  public void doubt(Person curator, ParticipantId id, PersonId guardian) {
    Guardianship known = confirmed(curator, id, guardian);
    known.isDoubted();
    List<Consent> given =
        evidence.findBySubjectIdOrderById(known.child()).stream()
            .filter(consent -> consent.givenBy().equals(guardian))
            .filter(Consent::stands)
            .toList();
    given.forEach(Consent::doubted);
    participants.current(known.child()).forEach(child -> rest(child, curator));
    given.stream()
        .map(Consent::school)
        .distinct()
        .forEach(school -> gate.heard(known.child(), school, curator.id()));
  }

  /** Unless another guardian's yes keeps the gate open. */
  private void rest(Participant child, Person curator) {
    if (child.has(Step.CONSENTED) && !consents.gate(child).isOpen()) {
      child.consentWithdrawn(clock.instant());
      events.publishEvent(new ConsentDoubted(child.id(), curator.id()));
    }
  }
}
