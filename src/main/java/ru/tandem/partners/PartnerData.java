package ru.tandem.partners;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.schools.Schools;

/** Who coordinates for a partner; the card is the school's, and stays. */
@Component
class PartnerData {

  private final Partners partners;
  private final Schools schools;

  PartnerData(Partners partners, Schools schools) {
    this.partners = partners;
    this.schools = schools;
  }

  @EventListener
  @Order(DataPlace.PARTNERS)
  void write(DataAsked asked) {
    asked.sheet().section("partners.mydata");
    for (Partner own : partners.findByCoordinatorIdOrderById(asked.person())) {
      asked.sheet().line("partners.mydata.own", own.name(), schools.get(own.school()).name());
    }
  }

  @EventListener
  @Order(Erasing.PARTNERS)
  void erase(PersonErased erased) {
    List<Partner> own = partners.findByCoordinatorIdOrderById(erased.person());
    own.forEach(Partner::isNotCoordinated);
    erased.rows().add(own.size());
  }
}
