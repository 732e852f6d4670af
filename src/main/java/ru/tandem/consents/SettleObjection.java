package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
            .filter(guardian -> !wards.selves(objecting, child.person()).contains(guardian))
            .anyMatch(guardian -> said.missing(guardian).isEmpty());
  }

  /** Those who have said no, or taken their yes back, while another guardian's yes stands. */
  public List<PersonId> open(Participant child) {
    ConsentsAbout said = consents.about(child);
    Stream<PersonId> refused = refused(child).stream().map(Refusal::guardian);
    Stream<PersonId> takenBack =
        wards.guardians(child.person()).stream().filter(said::isTakenBackBy);
    return Stream.concat(refused, takenBack)
        .distinct()
        .filter(objecting -> isPossible(child, objecting))
        .toList();
  }

  private List<Refusal> refused(Participant child) {
    SchoolId school = consents.school(child).id();
    return refusals.findByChildIdAndSchoolIdOrderById(child.person(), school).stream()
        .filter(Refusal::isUnsettled)
        .toList();
  }

  /** A new yes in the chat outweighs what was taken back on paper, and the other way round. */
  void settledBySelf(PersonId giver, Participant child) {
    SchoolId school = consents.school(child).id();
    wards.selves(giver, child.person()).stream()
        .filter(self -> !self.equals(giver))
        .flatMap(
            self ->
                evidence
                    .findBySubjectIdAndSchoolIdAndGivenByOrderById(child.person(), school, self)
                    .stream())
        .forEach(consent -> consent.overrule(clock.instant()));
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
        refused(child).stream().filter(refusal -> refusal.guardian().equals(objecting)).toList();
    if (objections.isEmpty() && refused.isEmpty() || !isPossible(child, objecting)) {
      throw new AlreadySettled();
    }
    objections.forEach(consent -> consent.overrule(clock.instant()));
    refused.forEach(refusal -> refusal.overrule(clock.instant()));
    gate.heard(child.person(), school, curator.id());
    return child;
  }
}
