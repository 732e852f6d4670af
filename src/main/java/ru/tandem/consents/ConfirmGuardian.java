package ru.tandem.consents;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** The curator says whether the one who came by a forwarded link is the guardian. */
@Component
public class ConfirmGuardian {

  /** Somebody who says he is this child's guardian. */
  public record Claim(Participant child, Guardianship guardianship) {}

  private final Guardianships guardianships;
  private final Evidence evidence;
  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final Consents consents;
  private final People people;
  private final OpenGate gate;
  private final Clock clock;

  ConfirmGuardian(
      Guardianships guardianships,
      Evidence evidence,
      Participants participants,
      CuratedProgrammes programmes,
      Consents consents,
      People people,
      OpenGate gate,
      Clock clock) {
    this.guardianships = guardianships;
    this.evidence = evidence;
    this.participants = participants;
    this.programmes = programmes;
    this.consents = consents;
    this.people = people;
    this.gate = gate;
    this.clock = clock;
  }

  /** Those who wait for this curator's word. */
  public List<Claim> waiting(Person curator) {
    List<ProgrammeId> own = programmes.of(curator).stream().map(Programme::id).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    Map<PersonId, Participant> children = new LinkedHashMap<>();
    participants.findByProgrammeIdInOrderById(own).stream()
        .filter(Participant::isIn)
        .forEach(child -> children.putIfAbsent(child.person(), child));
    List<Guardianship> unchecked =
        guardianships.findByChildIdInAndCheckedAtIsNullOrderById(children.keySet());
    // all of them at once: each is asked for his age
    people.findAllById(unchecked.stream().map(one -> one.child().value()).toList());
    return unchecked.stream()
        .map(one -> new Claim(children.get(one.child()), one))
        .filter(claim -> consents.needsGuardian(claim.child()))
        .toList();
  }

  /**
   * @throws NotFound when the child is in no programme of this curator
   * @throws AlreadySettled when the word has been said, or nobody claims it any more
   */
  public Claim claim(Person curator, ParticipantId id, PersonId guardian) {
    Participant child = participants.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, child.programme());
    return guardianships
        .findByChildIdAndGuardianId(child.person(), guardian)
        .filter(guardianship -> !guardianship.isChecked())
        .map(guardianship -> new Claim(child, guardianship))
        .orElseThrow(AlreadySettled::new);
  }

  /**
   * @throws NotFound when it was never told who this is
   */
  public void confirm(Claim claim, Person curator) {
    Guardianship guardianship = claim.guardianship();
    if (!consents.isComplete(guardianship)) {
      throw new NotFound();
    }
    guardianship.isConfirmed(Identity.CURATOR.name(), clock.instant());
    List<Consent> given =
        evidence.findBySubjectIdOrderById(guardianship.child()).stream()
            .filter(consent -> consent.givenBy().equals(guardianship.guardian()))
            .filter(Consent::stands)
            .toList();
    given.forEach(consent -> consent.identified(Identity.CURATOR));
    given.stream()
        .map(Consent::school)
        .distinct()
        .forEach(school -> gate.heard(guardianship.child(), school, curator.id()));
  }
}
