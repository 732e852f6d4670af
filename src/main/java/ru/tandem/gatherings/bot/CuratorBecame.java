package ru.tandem.gatherings.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Screen;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guests;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** What a curator presses too late shows how that gathering stands now. */
@Component
class CuratorBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "gatherings.all",
          "gatherings.cancel",
          "gatherings.cancelled",
          "gatherings.change",
          "gatherings.code",
          "gatherings.mark",
          "gatherings.more",
          "gatherings.places",
          "gatherings.remind",
          "gatherings.reopen",
          "gatherings.survey",
          "gatherings.surveyed",
          "gatherings.tick",
          "gatherings.who",
          "matching.talks",
          "matching.talks.plan",
          "matching.talks.send",
          "matching.talks.start",
          "matching.talks.again",
          "matching.talks.table");

  private final Gatherings gatherings;
  private final Guests guests;
  private final CuratedGatherings curated;
  private final GatheringCards cards;

  CuratorBecame(
      Gatherings gatherings, Guests guests, CuratedGatherings curated, GatheringCards cards) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.curated = curated;
    this.cards = cards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    long number = number(action, arguments);
    if (!ACTS.contains(action) || !gatherings.existsById(number)) {
      return Optional.empty();
    }
    try {
      return Optional.of(cards.card(curated.of(presser, new GatheringId(number))));
    } catch (NotFound others) {
      return Optional.empty();
    }
  }

  /** A mark is a guest's. */
  private long number(String action, List<String> arguments) {
    long number = Became.number(arguments);
    return action.equals("gatherings.tick")
        ? guests.findById(number).map(guest -> guest.gathering().value()).orElse(0L)
        : number;
  }
}
