package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.consents.GuardianLink.Way;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** A guardian says no. Nobody is reminded any more, and only he can change it. */
@Component
public class RefuseConsent {

  private final Refusals refusals;
  private final Wards wards;
  private final Consents consents;
  private final WithdrawConsent withdraw;
  private final AskForConsents ask;
  private final ReviewApplication review;
  private final OpenGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RefuseConsent(
      Refusals refusals,
      Wards wards,
      Consents consents,
      WithdrawConsent withdraw,
      AskForConsents ask,
      ReviewApplication review,
      OpenGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.refusals = refusals;
    this.wards = wards;
    this.consents = consents;
    this.withdraw = withdraw;
    this.ask = ask;
    this.review = review;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param word for the curator; empty for none
   * @return false when it has been said before
   */
  public boolean refuse(Person guardian, Participant child, String word) {
    if (standing(guardian.id(), child).isPresent()) {
      return false;
    }
    boolean binding = isBinding(guardian.id(), child);
    SchoolId school = consents.school(child).id();
    refusals.save(Refusal.of(child, school, guardian.id(), word.strip(), binding, clock.instant()));
    wards.link(guardian.id(), child.person()).ifPresent(GuardianLink::forgetAgreed);
    withdraw.whatWasSaid(guardian.id(), child);
    List<Participant> parts = binding ? gate.in(child.person(), school) : List.of();
    boolean stopped = parts.stream().anyMatch(one -> one.has(Step.CONSENTED));
    parts.forEach(one -> stop(one, guardian.id()));
    events.publishEvent(
        new ConsentRefused(child.id(), guardian.id(), word.strip(), binding, stopped));
    return true;
  }

  /** Somebody whom nobody has made sure of stops nothing that another guardian has allowed. */
  private boolean isBinding(PersonId guardian, Participant child) {
    return consents.gate(child).guardian() != Gate.Key.GIVEN
        || wards.guardianship(guardian, child.person()).filter(Guardianship::isChecked).isPresent()
        || wards
            .link(guardian, child.person())
            .filter(link -> link.way() == Way.HANDED_OVER)
            .isPresent();
  }

  private void stop(Participant participant, PersonId guardian) {
    if (participant.has(Step.CONSENTED)) {
      withdraw.stop(participant, guardian);
    } else {
      ask.close(participant);
    }
  }

  /**
   * The curator knows that this is no guardian of the child: the no counts for nothing, and others
   * are asked again.
   *
   * @throws NotFound for everybody but the curators of the school
   * @throws AlreadySettled when there is no such no, or the school knows who said it
   */
  public Participant dismiss(Person curator, ParticipantId id, PersonId stranger) {
    Participant child = review.of(curator, id);
    Refusal refusal = standing(stranger, child).orElseThrow(AlreadySettled::new);
    if (wards.guardians(child.person()).contains(stranger)) {
      throw new AlreadySettled();
    }
    refusals.delete(refusal);
    wards.forget(stranger, child.person());
    gate.heard(child.person(), consents.school(child).id(), curator.id());
    return child;
  }

  /** The no of this guardian, as long as it stands. */
  public Optional<Refusal> standing(PersonId guardian, Participant child) {
    return about(child).stream().filter(refusal -> refusal.guardian().equals(guardian)).findFirst();
  }

  /** All that stand about this child at its school. */
  public List<Refusal> about(Participant child) {
    return refusals
        .findByChildIdAndSchoolIdOrderById(child.person(), consents.school(child).id())
        .stream()
        .filter(Refusal::stands)
        .toList();
  }
}
