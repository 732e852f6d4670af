package ru.tandem.gatherings;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.questionnaires.Responses;

/** Where a person was invited: shown to who asks, gone with who is erased. */
@Component
class GuestData {

  private final Guests guests;
  private final Gatherings gatherings;
  private final FreePlaces places;
  private final Responses responses;

  GuestData(Guests guests, Gatherings gatherings, FreePlaces places, Responses responses) {
    this.guests = guests;
    this.gatherings = gatherings;
    this.places = places;
    this.responses = responses;
  }

  @EventListener
  @Order(DataPlace.GATHERINGS)
  void write(DataAsked asked) {
    asked.sheet().section("gatherings.mydata");
    for (Guest guest : guests.findByPersonIdOrderByIdDesc(asked.person())) {
      Gathering gathering = gatherings.get(guest.gathering());
      asked
          .sheet()
          .line(
              guest.attended() ? "gatherings.mydata.there" : "gatherings.mydata.invited",
              gathering.when(),
              gathering.place());
      guest.rsvp().ifPresent(said -> asked.sheet().line("gatherings.mydata.rsvp." + said));
      guest.queuedAt().ifPresent(at -> asked.sheet().line("gatherings.mydata.queued", at));
      guest.absence().ifPresent(why -> asked.sheet().line("gatherings.mydata.absence." + why));
    }
  }

  @EventListener
  @Order(Erasing.GATHERINGS)
  void erase(ErasedFromProgramme erased) {
    for (Guest guest : guests.findByPersonIdOrderByIdDesc(erased.person())) {
      Gathering gathering = gatherings.get(guest.gathering());
      if (gathering.programme().equals(erased.programme())) {
        guests.delete(guest);
        places.pass(gathering);
        int wishes = responses.forget(erased.person(), Wishes.subject(guest.gathering()));
        erased.rows().add(1 + wishes);
      }
    }
  }
}
