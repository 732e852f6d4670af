package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/**
 * One guardian has said no or taken his yes back, and another's yes stands. Everything rests at
 * once; when the curator has spoken with both, he may let the other's yes count.
 */
@Component
public class SettleObjection {

  private final Evidence evidence;
  private final Refusals refusals;
  private final Consents consents;
  private final Wards wards;
  private final ReviewApplication review;
  private final OpenGate gate;
  private final Clock clock;

  SettleObjection(
      Evidence evidence,
      Refusals refusals,
      Consents consents,
      Wards wards,
      ReviewApplication review,
      OpenGate gate,
      Clock clock) {
    this.evidence = evidence;
    this.refusals = refusals;
    this.consents = consents;
    this.wards = wards;
    this.review = review;
    this.gate = gate;
    this.clock = clock;
  }

  /** Another guardian's yes stands, so that there is something to speak about. */
  public boolean isPossible(Participant child, PersonId objecting) {
    ConsentsAbout said = consents.about(child);
    return said.gate().guardian() != Gate.Key.NOT_NEEDED
        && !child.person().equals(objecting)
        && wards.guardians(child.person()).stream()
            .filter(guardian -> !guardian.equals(objecting))
            .anyMatch(guardian -> said.missing(guardian).isEmpty());
  }

  /**
   * @throws NotFound for everybody but the curators of the school
   * @throws AlreadySettled when there is no objection, or no other guardian's yes
   */
  public Participant overrule(Person curator, ParticipantId id, PersonId objecting) {
    Participant child = review.of(curator, id);
    SchoolId school = consents.school(child).id();
    List<Consent> objections =
        evidence
            .findBySubjectIdAndSchoolIdAndGivenByOrderById(child.person(), school, objecting)
            .stream()
            .filter(Consent::isObjection)
            .toList();
    List<Refusal> refused =
        refusals.findByChildIdAndSchoolIdOrderById(child.person(), school).stream()
            .filter(refusal -> refusal.guardian().equals(objecting) && refusal.isBinding())
            .toList();
    if (objections.isEmpty() && refused.isEmpty() || !isPossible(child, objecting)) {
      throw new AlreadySettled();
    }
    objections.forEach(consent -> consent.overrule(clock.instant()));
    refused.forEach(refusal -> refusal.overrule(clock.instant()));
    gate.heard(child.person(), school, curator.id());
    return child;
  }
}
