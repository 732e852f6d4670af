package ru.tandem.consents;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.GuardianPhones;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;

/** Takes down a yes with its evidence. Saying it twice is saying it once. */
@Component
public class GiveConsent {

  private final Consents consents;
  private final Evidence evidence;
  private final KeepWording wording;
  private final Wards wards;
  private final Guardianships guardianships;
  private final People people;
  private final GuardianPhones phones;
  private final OpenGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GiveConsent(
      Consents consents,
      Evidence evidence,
      KeepWording wording,
      Wards wards,
      Guardianships guardianships,
      People people,
      GuardianPhones phones,
      OpenGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.consents = consents;
    this.evidence = evidence;
    this.wording = wording;
    this.wards = wards;
    this.guardianships = guardianships;
    this.people = people;
    this.phones = phones;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  /** The participant agrees for himself, in the language in which he read. */
  public void own(Participant participant, ConsentDocument document, Language read) {
    if (consents.stands(participant, participant.person(), document)) {
      return;
    }
    SchoolId school = consents.school(participant).id();
    Person person = people.get(participant.person());
    wording.keep(document, read);
    evidence.save(Consent.own(school, person, document, read, clock.instant()));
    gate.heard(person.id(), school, person.id());
  }

  /** A guardian agrees for the child. */
  public void forChild(
      Person guardian, Participant child, ConsentDocument document, Language read) {
    if (consents.stands(child, guardian.id(), document)) {
      return;
    }
    SchoolId school = consents.school(child).id();
    wording.keep(document, read);
    Consent consent =
        evidence.save(
            Consent.forChild(child.person(), school, guardian, document, read, clock.instant()));
    wards.guardianship(guardian.id(), child.person()).ifPresent(known -> sign(consent, known));
    settle(guardian, child);
  }

  private static void sign(Consent consent, Guardianship guardian) {
    consent.reachedBy(guardian.phone());
    if (guardian.isChecked()) {
      consent.identified(Identity.valueOf(guardian.checkedHow()));
    }
  }

  /**
   * The guardian tells of himself; it waits with the link until he agrees.
   *
   * @throws AlreadySettled when he came by no link
   */
  public void introduce(Person guardian, Participant child, Introduction introduction) {
    wards
        .link(guardian.id(), child.person())
        .orElseThrow(AlreadySettled::new)
        .introduces(introduction);
    guardian.livesIn(consents.school(child).zone());
    settle(guardian, child);
  }

  /** With the last yes the guardian takes office. */
  private void settle(Person guardian, Participant child) {
    if (!consents.missing(child, guardian.id()).isEmpty()) {
      return;
    }
    boolean comes = wards.guardianship(guardian.id(), child.person()).isEmpty();
    if (comes) {
      GuardianLink link =
          wards.link(guardian.id(), child.person()).orElseThrow(AlreadySettled::new);
      if (link.introduction().isEmpty()) {
        return;
      }
      takeOffice(guardian, child, link, link.introduction().get());
    }
    gate.heard(child.person(), consents.school(child).id(), guardian.id());
    if (comes) {
      events.publishEvent(new GuardianAnswered(child.id(), guardian.id()));
    }
  }

  private void takeOffice(
      Person guardian, Participant child, GuardianLink link, Introduction introduction) {
    guardian.isCalled(introduction.name());
    Guardianship guardianship =
        guardianships.save(
            Guardianship.of(
                child.person(),
                guardian.id(),
                introduction.relation(),
                introduction.phone(),
                clock.instant()));
    link.forgetIntroduction();
    if (link.way() == GuardianLink.Way.HANDED_OVER) {
      guardianship.isConfirmed(Identity.CURATORS_LINK.name(), clock.instant());
    } else if (phones.include(child, introduction.phone())) {
      guardianship.isConfirmed(Identity.ROSTER_PHONE.name(), clock.instant());
    }
    evidence.findBySubjectIdOrderById(child.person()).stream()
        .filter(consent -> consent.givenBy().equals(guardian.id()))
        .forEach(consent -> sign(consent, guardianship));
  }
}
