package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;

/** When nobody need be asked or reminded about a gathering any more. */
@Component
class GatheringMatters implements Matters {

  /** Whether somebody comes. */
  static final String ANSWER = "gatherings.answer";

  /** That it is near. */
  static final String NEAR = "gatherings.near";

  /** Whom somebody would like to work with. */
  static final String WISHES = "gatherings.wishes";

  /** That the curator is to say who was there. */
  static final String OVER = "gatherings.over";

  /** That it has come to lie on a day off. */
  private static final String DAY_OFF = "gatherings.dayoff";

  /** What was in the way of coming. */
  static final String ABSENCE = "gatherings.absence";

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Participants participants;
  private final Programmes programmes;
  private final Wishes wishes;
  private final Clock clock;

  GatheringMatters(
      Gatherings gatherings,
      Guests guests,
      Invited invited,
      Participants participants,
      Programmes programmes,
      Wishes wishes,
      Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.participants = participants;
    this.programmes = programmes;
    this.wishes = wishes;
    this.clock = clock;
  }

  /** At the hour that is known now. */
  static Matter dayOff(Gathering gathering) {
    return Matter.of(DAY_OFF, gathering.id(), gathering.startsAt().getEpochSecond());
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        ANSWER,
        (who, matter, since) ->
            ahead(matter)
                .flatMap(one -> guest(one, who))
                .filter(guest -> guest.rsvp().isEmpty())
                .isEmpty(),
        NEAR,
        (who, matter, since) ->
            ahead(matter)
                .flatMap(one -> guest(one, who))
                .filter(guest -> guest.rsvp().filter(Rsvp.NO::equals).isEmpty())
                .isEmpty(),
        WISHES,
        this::isWished,
        ABSENCE,
        (who, matter, since) ->
            standing(matter)
                .flatMap(one -> guest(one, who))
                .filter(guest -> guest.isMissed() && guest.absence().isEmpty())
                .isEmpty(),
        DAY_OFF,
        (who, matter, since) -> ahead(matter).filter(one -> dayOff(one).equals(matter)).isEmpty(),
        OVER,
        (who, matter, since) -> standing(matter).filter(one -> !one.isSurveyed()).isEmpty());
  }

  /** Neither called off nor of a season that has been closed. */
  private Optional<Gathering> standing(Matter matter) {
    return gatherings
        .findById(new GatheringId(matter.number()).value())
        .filter(one -> !one.isCancelled() && !programmes.get(one.programme()).isClosed());
  }

  private Optional<Gathering> ahead(Matter matter) {
    return standing(matter).filter(one -> clock.instant().isBefore(one.startsAt()));
  }

  private Optional<Guest> guest(Gathering gathering, PersonId who) {
    return guests.findByGatheringIdAndPersonId(gathering.id(), who).filter(invited::stands);
  }

  private boolean isWished(PersonId who, Matter matter, Instant since) {
    return standing(matter)
        .filter(Gathering::isSurveyed)
        .flatMap(one -> guest(one, who))
        .filter(
            guest ->
                wishes
                    .of(participants.get(guest.participant()), new GatheringId(matter.number()))
                    .isEmpty())
        .isEmpty();
  }
}
