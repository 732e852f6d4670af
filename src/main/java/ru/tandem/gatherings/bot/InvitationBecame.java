package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Invited;
import ru.tandem.people.Person;

/** An old answer to an invitation tells what has become of that gathering. */
@Component
class InvitationBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "gatherings.rsvp",
          "gatherings.invitation",
          "gatherings.absent",
          "gatherings.calendar",
          "gatherings.wish");

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Clock clock;

  InvitationBecame(Gatherings gatherings, Guests guests, Invited invited, Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.clock = clock;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action)
        ? gatherings
            .findById(Became.number(arguments))
            .filter(gathering -> isGuest(presser, gathering))
            .map(
                gathering ->
                    action.equals("gatherings.wish") && !gathering.isCancelled()
                        ? wishes(gathering)
                        : became(gathering))
        : Optional.empty();
  }

  private boolean isGuest(Person presser, Gathering gathering) {
    return guests
        .findByGatheringIdAndPersonId(gathering.id(), presser.id())
        .filter(invited::stands)
        .isPresent();
  }

  /** The curator has opened the list of who was there again, or this one does not stand in it. */
  private static Screen wishes(Gathering gathering) {
    String how = gathering.isSurveyed() ? "missed" : "again";
    return Screen.of("gatherings.became.wish." + how, gathering.when()).with(Button.home());
  }

  private Screen became(Gathering gathering) {
    String how =
        gathering.isCancelled()
            ? "gatherings.became.cancelled"
            : gathering.takesAnswers(clock.instant())
                ? "gatherings.became.ahead"
                : "gatherings.became.over";
    return Screen.of(how, gathering.when()).with(Button.home());
  }
}
