package ru.tandem.gatherings;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.PersonErased;

/** Where a person was invited: shown to who asks, gone with who is erased. */
@Component
class GuestData {

  private final Guests guests;
  private final Gatherings gatherings;

  GuestData(Guests guests, Gatherings gatherings) {
    this.guests = guests;
    this.gatherings = gatherings;
  }

  @EventListener
  @Order(50)
  void write(DataAsked asked) {
    asked.sheet().section("gatherings.mydata");
    for (Guest guest : guests.findByPersonIdOrderByIdDesc(asked.person())) {
      Gathering gathering = gatherings.get(guest.gathering());
      asked
          .sheet()
          .line(
              guest.attended() ? "gatherings.mydata.there" : "gatherings.mydata.invited",
              gathering.startsAt(),
              gathering.place());
    }
  }

  @EventListener
  @Order(40)
  void erase(PersonErased erased) {
    List<Guest> invited = guests.findByPersonIdOrderByIdDesc(erased.person());
    guests.deleteAll(invited);
    erased.rows().add(invited.size());
  }
}
