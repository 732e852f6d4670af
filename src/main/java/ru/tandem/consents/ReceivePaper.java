package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** The signed sheets have come: each is a yes like any other, and opens the same gate. */
@Component
public class ReceivePaper {

  private final PrintForm print;
  private final Consents consents;
  private final Evidence evidence;
  private final KeepWording wording;
  private final Guardianships guardianships;
  private final People people;
  private final SettleObjection objection;
  private final OpenGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReceivePaper(
      PrintForm print,
      Consents consents,
      Evidence evidence,
      KeepWording wording,
      Guardianships guardianships,
      People people,
      SettleObjection objection,
      OpenGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.print = print;
    this.consents = consents;
    this.evidence = evidence;
    this.wording = wording;
    this.guardianships = guardianships;
    this.people = people;
    this.objection = objection;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param signed the ids of the documents on which there is a signature
   * @throws AlreadySettled when they have been taken down before, or something has changed since
   */
  public void own(
      Person curator,
      PaperForm form,
      Participant about,
      List<String> signed,
      List<SheetPhoto> photos) {
    receive(curator, form, about, photos);
    sign(form, about, people.get(about.person()), signed, "");
    gate.heard(about.person(), consents.school(about).id(), curator.id());
  }

  /** The same of a guardian, whom the school has seen sign or knows by the signature. */
  public void guardians(
      Person curator,
      PaperForm form,
      Participant child,
      List<String> signed,
      Introduction guardian,
      List<SheetPhoto> photos) {
    if (!guardian.isNamed()) {
      throw new NotFound();
    }
    receive(curator, form, child, photos);
    Guardianship guardianship = guardianship(child.person(), guardian, form);
    sign(form, child, people.get(guardianship.guardian()), signed, guardian.phone());
    objection.settledBySelf(guardianship.guardian(), child);
    gate.heard(child.person(), consents.school(child).id(), curator.id());
    events.publishEvent(new GuardianAnswered(child.id(), guardianship.guardian()));
  }

  private void receive(Person curator, PaperForm form, Participant about, List<SheetPhoto> photos) {
    if (print.isOutdated(form, about)) {
      throw new AlreadySettled();
    }
    form.received(curator.id(), photos, clock.instant());
  }

  /** Who has signed before signs again; otherwise somebody without an account comes. */
  private Guardianship guardianship(PersonId child, Introduction who, PaperForm form) {
    return guardianships.findByChildId(child).stream()
        .filter(known -> isSame(people.get(known.guardian()), who))
        .findFirst()
        .orElseGet(
            () -> {
              Person person = Person.onPaper(who.name(), form.number(), clock.instant());
              Guardianship guardianship =
                  Guardianship.of(
                      child,
                      people.save(person).id(),
                      who.relation(),
                      who.phone(),
                      clock.instant());
              guardianship.isConfirmed(Identity.PAPER.name(), clock.instant());
              return guardianships.save(guardianship.withoutPhone(clock.instant()));
            });
  }

  private static boolean isSame(Person known, Introduction who) {
    return known.isOnPaper()
        && known.name().filter(who.name().strip()::equalsIgnoreCase).isPresent();
  }

  private void sign(
      PaperForm form, Participant about, Person signer, List<String> signed, String phone) {
    SchoolId school = consents.school(about).id();
    ConsentsAbout before = consents.about(about);
    for (ConsentDocument document : print.sheets(form.reader(), about)) {
      if (signed.contains(document.id()) && !before.stands(signer.id(), document)) {
        wording.keep(document, form.language());
        evidence.save(
            Consent.onPaper(
                about.person(), school, signer, document, form, phone, clock.instant()));
      }
    }
  }
}
