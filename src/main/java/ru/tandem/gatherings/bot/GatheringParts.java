package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** Gatherings on the home screen of a guest and on the programme's screen of the curator. */
@Component
@Order(ScreenPlace.GATHERINGS)
class GatheringParts implements HomePart, ProgrammePart {

  private static final int SHOWN = 3;

  private final Gatherings gatherings;
  private final Guests guests;
  private final Invited invited;
  private final Participants participants;
  private final PlanGathering plan;
  private final Wishes wishes;
  private final Clock clock;

  GatheringParts(
      Gatherings gatherings,
      Guests guests,
      Invited invited,
      Participants participants,
      PlanGathering plan,
      Wishes wishes,
      Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.invited = invited;
    this.participants = participants;
    this.plan = plan;
    this.wishes = wishes;
    this.clock = clock;
  }

  @Override
  public void show(Person person, Home home) {
    List<Guest> all =
        guests.findByPersonIdOrderByIdDesc(person.id()).stream().filter(invited::stands).toList();
    all.stream()
        .filter(guest -> gatherings.get(guest.gathering()).isAhead(clock.instant()))
        .limit(SHOWN)
        .forEach(guest -> show(guest, gatherings.get(guest.gathering()), home));
    all.stream()
        .filter(guest -> gatherings.get(guest.gathering()).kind().asksWishes())
        .filter(guest -> !gatherings.get(guest.gathering()).isAhead(clock.instant()))
        .findFirst()
        .ifPresent(guest -> show(guest, gatherings.get(guest.gathering()), home));
  }

  private void show(Guest guest, Gathering gathering, Home home) {
    Participant participant = participants.get(guest.participant());
    if (gathering.isAhead(clock.instant())) {
      home.line(
          "gatherings.home.ahead",
          gathering.when(),
          gathering.place(),
          GatheringCards.title(gathering));
      home.next(
          guest.rsvp().isEmpty() ? 60 : 30,
          Button.press(
              guest.rsvp().isEmpty()
                  ? Text.of("gatherings.home.answer")
                  : GatheringCards.title(gathering),
              "gatherings.invitation",
              gathering.id()),
          Text.of("gatherings.home.when", gathering.when()));
    } else if (gathering.isSurveyed()
        && gathering.kind().asksWishes()
        && guest.attended()
        && !participant.has(Step.PAIRED)
        && wishes.of(participant, gathering.id()).isEmpty()) {
      home.next(60, Button.press("gatherings.wishes.begin", "gatherings.wish", gathering.id()));
    }
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    List<Gathering> all =
        gatherings.findByProgrammeIdOrderByStartsAtDesc(programme.id()).stream()
            .filter(gathering -> !gathering.isCancelled())
            .toList();
    int waiting = plan.waiting(programme.id()).size();
    if (all.isEmpty() && waiting > 1) {
      screen.next(
          50,
          Button.press(
              Text.of("gatherings.plan.next", waiting), "gatherings.plan", programme.id()));
    }
    if (!all.isEmpty() || waiting > 0) {
      screen.item(Button.press("gatherings.kinds", "gatherings.kinds", programme.id()));
    }
    for (Gathering gathering : all.subList(0, Math.min(all.size(), SHOWN))) {
      Text label =
          Text.of("gatherings.programme.one", gathering.when(), GatheringCards.title(gathering));
      if (gathering.isSurveyed()) {
        screen.wide(Button.press(label, "gatherings.show", gathering.id()));
      } else {
        screen.next(55, Button.press(label, "gatherings.show", gathering.id()));
      }
    }
  }
}
