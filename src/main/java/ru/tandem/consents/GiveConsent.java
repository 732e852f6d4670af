package ru.tandem.consents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.GuardianPhones;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.RenamePerson;
import ru.tandem.schools.SchoolId;

/** Takes down a yes with its evidence. Saying it twice is saying it once. */
@Component
public class GiveConsent {

  private final Consents consents;
  private final Evidence evidence;
  private final Refusals refusals;
  private final KeepWording wording;
  private final Wards wards;
  private final Guardianships guardianships;
  private final People people;
  private final GuardianPhones phones;
  private final SettleObjection objection;
  private final OpenGate gate;
  private final RenamePerson rename;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GiveConsent(
      Consents consents,
      Evidence evidence,
      Refusals refusals,
      KeepWording wording,
      Wards wards,
      Guardianships guardianships,
      People people,
      GuardianPhones phones,
      SettleObjection objection,
      OpenGate gate,
      RenamePerson rename,
      ApplicationEventPublisher events,
      Clock clock) {
    this.consents = consents;
    this.evidence = evidence;
    this.refusals = refusals;
    this.wording = wording;
    this.wards = wards;
    this.guardianships = guardianships;
    this.people = people;
    this.phones = phones;
    this.objection = objection;
    this.gate = gate;
    this.rename = rename;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The participant agrees for himself, in the language in which he read. Returns whether that is
   * new.
   */
  public boolean own(Participant participant, ConsentDocument document, Language read) {
    List<Participant> present = present(participant);
    Map<ParticipantId, ConsentsAbout> before = consents.about(present);
    if (before.get(participant.id()).stands(participant.person(), document)) {
      return false;
    }
    SchoolId school = consents.school(participant).id();
    Person person = people.get(participant.person());
    wording.keep(document, read);
    evidence.save(Consent.own(school, person, document, read, clock.instant()));
    gate.heard(person.id(), school, person.id());
    tellOfNewYes(stopped(present, before), person.id());
    return true;
  }

  /** This one and where else in the school the person takes part. */
  private List<Participant> present(Participant participant) {
    Stream<Participant> all =
        gate.in(participant.person(), consents.school(participant).id()).stream();
    return Stream.concat(Stream.of(participant), all).distinct().toList();
  }

  /** Where a no or a withdrawal stands in the way. */
  private static List<Participant> stopped(
      List<Participant> present, Map<ParticipantId, ConsentsAbout> before) {
    return present.stream()
        .filter(Participant::isCurrent)
        .filter(one -> before.get(one.id()).gate().withdrawn())
        .toList();
  }

  private void tellOfNewYes(List<Participant> stopped, PersonId by) {
    stopped.stream()
        .filter(one -> !consents.gate(one).withdrawn())
        .forEach(one -> events.publishEvent(new ConsentGivenAgain(one.id(), by)));
  }

  /**
   * A guardian agrees for the child; a yes of somebody who has not told who he is waits until he
   * has. Returns whether it is new.
   *
   * @throws AlreadySettled when he came by no link
   */
  public boolean forChild(
      Person guardian, Participant child, ConsentDocument document, Language read) {
    List<Participant> present = present(child);
    Map<ParticipantId, ConsentsAbout> before = consents.about(present);
    if (before.get(child.id()).stands(guardian.id(), document)) {
      return false;
    }
    if (wards.knows(guardian.id(), child.person())) {
      record(guardian, child, document, read, clock.instant());
      settle(guardian, child);
      tellOfNewYes(stopped(present, before), guardian.id());
    } else {
      link(guardian, child).agrees(document, read, clock.instant());
    }
    return true;
  }

  private GuardianLink link(Person guardian, Participant child) {
    return wards.link(guardian.id(), child.person()).orElseThrow(AlreadySettled::new);
  }

  private void record(
      Person guardian, Participant child, ConsentDocument document, Language read, Instant at) {
    SchoolId school = consents.school(child).id();
    wording.keep(document, read);
    Consent consent =
        evidence.save(Consent.forChild(child.person(), school, guardian, document, read, at));
    wards.guardianship(guardian.id(), child.person()).ifPresent(known -> sign(consent, known));
  }

  private static void sign(Consent consent, Guardianship guardian) {
    if (!guardian.phone().isBlank()) {
      consent.reachedBy(guardian.phone());
    }
    if (guardian.isChecked()) {
      consent.identified(Identity.valueOf(guardian.checkedHow()));
    }
  }

  /**
   * The guardian tells of himself; it waits with the link until he agrees.
   *
   * @throws NotFound when something is missing of what has to be told
   * @throws AlreadySettled when he came by no link
   */
  public void introduce(Person guardian, Participant child, Introduction introduction) {
    if (!introduction.isComplete()) {
      throw new NotFound();
    }
    wards
        .guardianship(guardian.id(), child.person())
        .ifPresentOrElse(
            known -> complete(known, guardian, introduction),
            () -> link(guardian, child).introduces(introduction));
    guardian.livesIn(consents.school(child).zone());
    List<Participant> present = present(child);
    List<Participant> stopped = stopped(present, consents.about(present));
    wards
        .link(guardian.id(), child.person())
        .ifPresent(link -> recordAgreed(link, guardian, child));
    settle(guardian, child);
    tellOfNewYes(stopped, guardian.id());
  }

  private void complete(Guardianship known, Person guardian, Introduction introduction) {
    rename.to(guardian, introduction.name());
    known.isTold(introduction.relation(), introduction.knownPhone());
    if (introduction.isBySight()) {
      known.withoutPhone(clock.instant());
    }
  }

  /** Unless the document has changed while the guardian told of himself. */
  private void recordAgreed(GuardianLink link, Person guardian, Participant child) {
    link.agreed()
        .ifPresent(
            agreed ->
                consents.about(child).missing(guardian.id()).stream()
                    .filter(document -> document.id().equals(agreed.document()))
                    .filter(document -> document.version() == agreed.version())
                    .forEach(
                        document -> record(guardian, child, document, agreed.read(), agreed.at())));
    link.forgetAgreed();
  }

  /** With the last yes the guardian takes office. */
  private void settle(Person guardian, Participant child) {
    if (!consents.about(child).missing(guardian.id()).isEmpty()) {
      return;
    }
    boolean comes = wards.guardianship(guardian.id(), child.person()).isEmpty();
    if (comes) {
      GuardianLink link = link(guardian, child);
      takeOffice(guardian, child, link, link.introduction().orElseThrow(NotFound::new));
    }
    changeMind(guardian, child);
    objection.settledBySelf(guardian.id(), child);
    gate.heard(child.person(), consents.school(child).id(), guardian.id());
    if (comes) {
      events.publishEvent(new GuardianAnswered(child.id(), guardian.id()));
    }
  }

  /** Only a whole yes takes an earlier no back. */
  private void changeMind(Person guardian, Participant child) {
    refusals.findByChildIdAndSchoolIdOrderById(child.person(), consents.school(child).id()).stream()
        .filter(refusal -> refusal.guardian().equals(guardian.id()))
        .forEach(refusal -> refusal.takeBack(clock.instant()));
  }

  private void takeOffice(
      Person guardian, Participant child, GuardianLink link, Introduction introduction) {
    rename.to(guardian, introduction.name());
    Guardianship guardianship = guardianships.save(guardianship(guardian, child, introduction));
    link.forgetIntroduction();
    if (link.way() == GuardianLink.Way.HANDED_OVER) {
      guardianship.isConfirmed(Identity.CURATORS_LINK.name(), clock.instant());
    } else if (phones.include(child, guardianship.phone())) {
      guardianship.isConfirmed(Identity.ROSTER_PHONE.name(), clock.instant());
    }
    evidence.findBySubjectIdOrderById(child.person()).stream()
        .filter(consent -> consent.givenBy().equals(guardian.id()))
        .forEach(consent -> sign(consent, guardianship));
  }

  private Guardianship guardianship(Person guardian, Participant child, Introduction introduction) {
    Guardianship guardianship =
        Guardianship.of(
            child.person(),
            guardian.id(),
            introduction.relation(),
            introduction.knownPhone(),
            clock.instant());
    return introduction.isBySight() ? guardianship.withoutPhone(clock.instant()) : guardianship;
  }
}
