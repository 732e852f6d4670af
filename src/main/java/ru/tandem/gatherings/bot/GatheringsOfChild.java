package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.ChildPart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.Rsvp;

/** Where the child is invited, and whether there is a place: the way there is the family's too. */
@Component
@Order(ScreenPlace.GATHERINGS)
class GatheringsOfChild implements ChildPart {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Clock clock;

  GatheringsOfChild(Gatherings gatherings, Guests guests, Invited invited, Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.clock = clock;
  }

  @Override
  public List<Text> lines(Participant child) {
    return guests.findByPersonIdOrderByIdDesc(child.person()).stream()
        .filter(guest -> guest.participant().equals(child.id()) && invited.stands(guest))
        .filter(guest -> gatherings.get(guest.gathering()).isAhead(clock.instant()))
        .sorted(Comparator.comparing(guest -> gatherings.get(guest.gathering()).startsAt()))
        .map(guest -> line(guest, gatherings.get(guest.gathering())))
        .toList();
  }

  private static Text line(Guest guest, Gathering gathering) {
    return Text.of(
        "gatherings.child." + state(guest),
        GatheringCards.title(gathering),
        gathering.when(),
        gathering.place());
  }

  private static String state(Guest guest) {
    if (guest.queuedAt().isPresent()) {
      return "queued";
    }
    return guest.rsvp().filter(said -> said != Rsvp.UNSURE).map(Rsvp::name).orElse("open");
  }
}
