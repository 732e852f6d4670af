package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataSheet;
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
  private final WithdrawConsent withdraw;
  private final OpenGate gate;
  private final Schools schools;
  private final People people;
  private final Clock clock;

  ConsentData(
      Evidence evidence,
      ConsentDocuments documents,
      GuardianLinks links,
      WithdrawConsent withdraw,
      OpenGate gate,
      Schools schools,
      People people,
      Clock clock) {
    this.evidence = evidence;
    this.documents = documents;
    this.links = links;
    this.withdraw = withdraw;
    this.gate = gate;
    this.schools = schools;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Order(30)
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
  }

  private Map<Language, String> title(Consent consent) {
    Optional<Words> title =
        documents.find(consent.document(), consent.reader()).map(ConsentDocument::title);
    return Map.of(
        Language.RU, title.map(Words::ru).orElse(consent.document()),
        Language.EN, title.map(Words::en).orElse(consent.document()));
  }

  @EventListener
  @Order(10)
  void erase(PersonErased erased) {
    for (Consent consent : evidence.findByGivenByOrderById(erased.person())) {
      if (consent.stands()) {
        List<Participant> about = gate.in(consent.subject(), consent.school());
        if (about.isEmpty()) {
          consent.withdraw(clock.instant());
        } else {
          withdraw.all(erased.person(), about.get(0));
        }
      }
    }
    forget(links.findByChildId(erased.person()), erased);
    forget(links.findByUsedBy(erased.person()), erased);
  }

  private void forget(List<GuardianLink> some, PersonErased erased) {
    links.deleteAll(some);
    erased.rows().add(some.size());
  }
}
