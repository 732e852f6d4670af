package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Invited;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.FallsWithSeason;
import ru.tandem.programmes.bot.OpenEnd;

/** Gatherings to come: closing the season calls them off, and whoever would come hears it. */
@Component
@Order(ScreenPlace.GATHERINGS)
class GatheringsAhead implements OpenEnd, FallsWithSeason {

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Clock clock;

  GatheringsAhead(Gatherings gatherings, Guests guests, Invited invited, Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.clock = clock;
  }

  private List<Gathering> ahead(Programme programme) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme.id()).stream()
        .filter(one -> !one.isCancelled() && !one.isSurveyed() && one.isAhead(clock.instant()))
        .toList();
  }

  @Override
  public Optional<Text> in(Programme programme) {
    List<Text> lines =
        ahead(programme).stream()
            .map(
                one ->
                    Text.of(
                        "gatherings.close.ahead",
                        GatheringCards.title(one),
                        one.when(),
                        invited.to(one.id()).stream().filter(Guest::isSeated).count()))
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(Text.lines(lines));
  }

  @Override
  public List<Text> of(PersonId person, Programme programme) {
    return ahead(programme).stream()
        .filter(one -> comes(person, one))
        .map(one -> Text.of("gatherings.falls", GatheringCards.title(one), one.when()))
        .toList();
  }

  /** Whoever has said no, or nothing, does not wait for it. */
  private boolean comes(PersonId person, Gathering gathering) {
    return guests
        .findByGatheringIdAndPersonId(gathering.id(), person)
        .filter(guest -> guest.hasPlace() || guest.queuedAt().isPresent())
        .isPresent();
  }
}
