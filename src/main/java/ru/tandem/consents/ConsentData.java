package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Erasing;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.PersonErased;
import ru.tandem.schools.Schools;

/**
 * What a person agreed to: shown to who asks. Who is erased takes every yes back; that it was once
 * given stays, as it has to.
 */
@Component
class ConsentData {

  private final Evidence evidence;
  private final ConsentDocuments documents;
  private final GuardianLinks links;
  private final Refusals refusals;
  private final WithdrawConsent withdraw;
  private final OpenGate gate;
  private final Participants participants;
  private final ApplicationEventPublisher events;
  private final Schools schools;
  private final People people;
  private final Clock clock;

  ConsentData(
      Evidence evidence,
      ConsentDocuments documents,
      GuardianLinks links,
      Refusals refusals,
      WithdrawConsent withdraw,
      OpenGate gate,
      Participants participants,
      ApplicationEventPublisher events,
      Schools schools,
      People people,
      Clock clock) {
    this.evidence = evidence;
    this.documents = documents;
    this.links = links;
    this.refusals = refusals;
    this.withdraw = withdraw;
    this.gate = gate;
    this.participants = participants;
    this.events = events;
    this.schools = schools;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Order(DataPlace.CONSENTS)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    sheet.section("consents.mydata");
    for (Consent consent : evidence.findByGivenByOrderById(asked.person())) {
      String school = schools.get(consent.school()).name();
      if (consent.subject().equals(asked.person())) {
        sheet.line("consents.mydata.own", title(consent), school, consent.givenAt());
      } else {
        String child = people.get(consent.subject()).name().orElse("");
        sheet.line("consents.mydata.child", title(consent), school, consent.givenAt(), child);
      }
      consent.phone().ifPresent(phone -> sheet.line("consents.mydata.phone", phone));
      consent.withdrawnAt().ifPresent(at -> sheet.line("consents.mydata.withdrawn", at));
    }
    writeRefusals(asked);
  }

  private void writeRefusals(DataAsked asked) {
    for (Refusal refusal : refusals.findByGuardianIdOrderById(asked.person())) {
      String child = people.get(refusal.child()).name().orElse("");
      String school = schools.get(refusal.school()).name();
      asked.sheet().line("consents.mydata.refused", child, school, refusal.saidAt());
      if (!refusal.word().isEmpty()) {
        asked.sheet().line("consents.mydata.word", refusal.word());
      }
    }
  }

  private Map<Language, String> title(Consent consent) {
    Optional<Words> title = documents.title(consent.document());
    return Map.of(
        Language.RU, title.map(Words::ru).orElse(consent.document()),
        Language.EN, title.map(Words::en).orElse(consent.document()));
  }

  @EventListener
  @Order(Erasing.CONSENTS)
  void erase(PersonErased erased) {
    for (Consent consent : evidence.findByGivenByOrderById(erased.person())) {
      if (consent.stands() && consent.subject().equals(erased.person())) {
        List<Participant> about = gate.in(consent.subject(), consent.school());
        if (about.isEmpty()) {
          consent.withdraw(clock.instant());
        } else {
          withdraw.forErased(about.get(0));
        }
      }
    }
    participants.current(erased.person()).stream()
        .filter(part -> !part.isOver())
        .forEach(part -> events.publishEvent(new ErasedAtOnce(part.id())));
    forget(links.findByChildId(erased.person()), erased);
    forget(links.findByUsedBy(erased.person()), erased);
    List<Refusal> said = refusals.findByChildId(erased.person());
    refusals.deleteAll(said);
    erased.rows().add(said.size());
  }

  private void forget(List<GuardianLink> some, PersonErased erased) {
    links.deleteAll(some);
    erased.rows().add(some.size());
  }
}
