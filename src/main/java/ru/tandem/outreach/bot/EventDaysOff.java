package ru.tandem.outreach.bot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.outreach.InformationEvent;
import ru.tandem.outreach.Outreach;
import ru.tandem.people.People;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.CalendarChanged;
import ru.tandem.schools.Schools;

/** An information event that comes to lie on a new day off stands until a curator decides. */
@Component
class EventDaysOff implements Matters {

  private static final String DAY_OFF = "outreach.dayoff";

  private final Outreach outreach;
  private final EventCard card;
  private final Schools schools;
  private final CuratorsHear curators;
  private final People people;

  EventDaysOff(
      Outreach outreach, EventCard card, Schools schools, CuratorsHear curators, People people) {
    this.outreach = outreach;
    this.card = card;
    this.schools = schools;
    this.curators = curators;
    this.people = people;
  }

  @EventListener
  void on(CalendarChanged changed) {
    ZoneId zone = schools.get(changed.school()).zone();
    outreach.ahead(changed.school()).stream()
        .filter(one -> changed.isNewDayOff(LocalDate.ofInstant(one.startsAt(), zone)))
        .forEach(this::tell);
  }

  private void tell(InformationEvent event) {
    curators.tell(
        event.programme(),
        curator -> card.of(people.get(curator), event, Text.of("outreach.dayoff")),
        Urgency.REMINDER,
        Matter.of(DAY_OFF, event.id()));
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        DAY_OFF,
        (who, matter, since) ->
            outreach.due(matter.number()).filter(one -> !outreach.hasBegun(one)).isEmpty());
  }
}
