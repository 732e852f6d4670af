package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.CalendarChanged;
import ru.tandem.schools.Schools;

/**
 * A gathering that comes to lie on a new day off stands until a curator decides otherwise: those
 * invited hear nothing of it before.
 */
@Component
class GatheringDaysOff {

  private final Gatherings gatherings;
  private final Programmes programmes;
  private final Schools schools;
  private final GatheringCards cards;
  private final CuratorsHear curators;
  private final Clock clock;

  GatheringDaysOff(
      Gatherings gatherings,
      Programmes programmes,
      Schools schools,
      GatheringCards cards,
      CuratorsHear curators,
      Clock clock) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.schools = schools;
    this.cards = cards;
    this.curators = curators;
    this.clock = clock;
  }

  @EventListener
  void on(CalendarChanged changed) {
    ZoneId zone = schools.get(changed.school()).zone();
    programmes.findBySchoolIdOrderByIdDesc(changed.school()).stream()
        .filter(programme -> !programme.isClosed())
        .flatMap(one -> gatherings.findByProgrammeIdOrderByStartsAtDesc(one.id()).stream())
        .filter(gathering -> gathering.takesAnswers(clock.instant()))
        .filter(gathering -> !gathering.hasBegun(clock.instant()))
        .filter(one -> changed.isNewDayOff(LocalDate.ofInstant(one.startsAt(), zone)))
        .forEach(this::tell);
  }

  private void tell(Gathering gathering) {
    Screen news = cards.card(gathering, Text.of("gatherings.dayoff"));
    Matter matter = GatheringMatters.dayOff(gathering);
    curators.tell(gathering.programme(), news, Urgency.REMINDER, matter);
  }
}
