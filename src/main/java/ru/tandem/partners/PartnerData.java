package ru.tandem.partners;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/**
 * Who coordinates for a partner, and whom a coordinator sees; the card is the school's, and stays.
 */
@Component
class PartnerData {

  private final Partners partners;
  private final Participants participants;
  private final Invitations invitations;
  private final Programmes programmes;
  private final Schools schools;

  PartnerData(
      Partners partners,
      Participants participants,
      Invitations invitations,
      Programmes programmes,
      Schools schools) {
    this.partners = partners;
    this.participants = participants;
    this.invitations = invitations;
    this.programmes = programmes;
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
  @Order(DataPlace.PARTNERS)
  void tellWhoSees(DataAsked asked) {
    asked.sheet().section("partners.mydata.seen");
    participants.findByPersonIdOrderById(asked.person()).stream()
        .filter(part -> part.isMentor() && part.isIn())
        .flatMap(part -> from(part).stream())
        .filter(partner -> partner.coordinator().isPresent())
        .forEach(partner -> asked.sheet().line("partners.mydata.by", partner.name()));
  }

  private Optional<Partner> from(Participant mentor) {
    return invitations
        .partner(mentor)
        .flatMap(
            name ->
                partners
                    .findBySchoolIdOrderByName(programmes.get(mentor.programme()).school())
                    .stream()
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst());
  }

  @EventListener
  @Order(Erasing.PARTNERS)
  void erase(PersonErased erased) {
    List<Partner> own = partners.findByCoordinatorIdOrderById(erased.person());
    own.forEach(Partner::isNotCoordinated);
    erased.rows().add(own.size());
  }
}
