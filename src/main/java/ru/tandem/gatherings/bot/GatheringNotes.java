package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.timetable.OnDue;

/** What is said about a gathering, to guests and to curators. */
@Component
class GatheringNotes {

  private static final Text ASK = Text.of("gatherings.ask");

  private final Gatherings gatherings;
  private final Guests guests;
  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final Wishes wishes;
  private final GatheringFamilies families;
  private final Chats chats;
  private final Clock clock;

  GatheringNotes(
      Gatherings gatherings,
      Guests guests,
      Participants participants,
      CuratedProgrammes programmes,
      Wishes wishes,
      GatheringFamilies families,
      Chats chats,
      Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.participants = participants;
    this.programmes = programmes;
    this.wishes = wishes;
    this.families = families;
    this.chats = chats;
    this.clock = clock;
  }

  /**
   * @return how many hear it
   */
  int invite(Gathering gathering) {
    int told = 0;
    for (Guest guest : guests.findByGatheringIdOrderById(gathering.id())) {
      boolean hears =
          chats.tell(
              guest.person(),
              invitation(gathering, guest),
              Urgency.REMINDER,
              Matter.of(GatheringMatters.ANSWER, gathering.id()));
      told += hears ? 1 : 0;
    }
    families.hear(gathering, "gatherings.family.invited");
    return told;
  }

  /**
   * It takes place at another time, or elsewhere.
   *
   * @param before when and where it was to be
   * @return how many hear it
   */
  int moved(Gathering gathering, Text before) {
    int told = 0;
    for (Guest guest : guests.findByGatheringIdOrderById(gathering.id())) {
      Screen card = invitation(gathering, guest);
      Screen news =
          new Screen(
              Text.paragraphs(Text.of("gatherings.moved", before), card.text()), card.rows(), null);
      told += chats.tell(guest.person(), news, Urgency.REMINDER) ? 1 : 0;
    }
    families.hear(gathering, "gatherings.family.moved");
    return told;
  }

  /** The guest's card: when and where, and what the guest has said. */
  Screen invitation(Gathering gathering, Guest guest) {
    return asked(gathering, guest.rsvp().map(rsvp -> said(gathering, rsvp)).orElse(ASK));
  }

  /** Whoever does not know yet is not promised what has been kept already. */
  private Text said(Gathering gathering, Rsvp rsvp) {
    boolean late = clock.instant().plus(PlanGathering.DAY).isAfter(gathering.startsAt());
    return Text.of("gatherings.said." + rsvp.name() + (late && rsvp == Rsvp.UNSURE ? ".late" : ""));
  }

  private static Screen asked(Gathering gathering, Text said) {
    return Screen.of(
            Text.paragraphs(
                Text.of("gatherings.invitation", gathering.when(), gathering.place()), said))
        .with(
            Button.press("gatherings.yes", "gatherings.rsvp", gathering.id(), Rsvp.YES),
            Button.press("gatherings.no", "gatherings.rsvp", gathering.id(), Rsvp.NO),
            Button.press("gatherings.unsure", "gatherings.rsvp", gathering.id(), Rsvp.UNSURE))
        .with(Button.home());
  }

  /** The curator's card: who comes, who was there, and what to do next. */
  Screen card(Gathering gathering) {
    List<Guest> all = guests.findByGatheringIdOrderById(gathering.id());
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("gatherings.card", gathering.when(), gathering.place()),
                Text.of(
                    "gatherings.card.answers",
                    all.size(),
                    count(all, Rsvp.YES),
                    count(all, Rsvp.NO),
                    count(all, Rsvp.UNSURE)),
                Text.of("gatherings.card.there", all.stream().filter(Guest::attended).count()),
                gathering.isSurveyed() ? answered(gathering, all) : Text.empty(),
                gathering.isCancelled() ? Text.of("gatherings.cancelled") : Text.empty(),
                chats.unreached(all.stream().map(Guest::person).toList())));
    return steps(gathering, screen)
        .with(Button.press("gatherings.plan.another", "gatherings.plan", gathering.programme()))
        .with(
            Button.press("gatherings.back", "programmes.open", gathering.programme()),
            Button.home());
  }

  private Screen steps(Gathering gathering, Screen card) {
    if (gathering.isCancelled()) {
      return card;
    }
    GatheringId id = gathering.id();
    Screen screen = card.with(Button.press("gatherings.mark", "gatherings.mark", id, 0));
    if (gathering.isSurveyed()) {
      return screen.with(Button.press("gatherings.reopen", "gatherings.reopen", id));
    }
    if (gathering.isAhead(clock.instant())) {
      screen = screen.with(Button.press("gatherings.code", "gatherings.code", id));
    }
    if (gathering.hasBegun(clock.instant())) {
      screen = screen.with(Button.press("gatherings.survey", "gatherings.survey", id));
    }
    return screen.with(
        Button.press("gatherings.change", "gatherings.change", id),
        Button.press("gatherings.cancel", "gatherings.cancel", id));
  }

  private Text answered(Gathering gathering, List<Guest> all) {
    long there = all.stream().filter(Guest::attended).count();
    long answered =
        all.stream()
            .filter(Guest::attended)
            .filter(guest -> isAnswered(gathering.id(), guest))
            .count();
    return Text.of("gatherings.card.wishes", answered, there);
  }

  private boolean isAnswered(GatheringId gathering, Guest guest) {
    return wishes.of(participants.get(guest.participant()), gathering).isPresent();
  }

  private static long count(List<Guest> guests, Rsvp rsvp) {
    return guests.stream().filter(guest -> guest.rsvp().filter(rsvp::equals).isPresent()).count();
  }

  @OnDue(PlanGathering.DAY_BEFORE)
  void dayBefore(long id, Instant due) {
    remind(new GatheringId(id), "gatherings.daybefore");
  }

  @OnDue(PlanGathering.SOON)
  void soon(long id, Instant due) {
    remind(new GatheringId(id), "gatherings.soon");
  }

  private void remind(GatheringId id, String key) {
    Gathering gathering = gatherings.get(id);
    if (gathering.isCancelled()) {
      return;
    }
    for (Guest guest : guests.findByGatheringIdOrderById(id)) {
      if (guest.rsvp().filter(Rsvp.NO::equals).isEmpty()) {
        Screen card = asked(gathering, near(guest));
        chats.remind(
            guest.person(),
            new Screen(Text.paragraphs(Text.of(key), card.text()), card.rows(), null),
            Urgency.REMINDER,
            Matter.of(GatheringMatters.NEAR, id, key));
      }
    }
  }

  /** What is near needs no more than a yes, or the question once more. */
  private static Text near(Guest guest) {
    return guest.rsvp().filter(Rsvp.YES::equals).isPresent()
        ? Text.of("gatherings.said.near")
        : ASK;
  }

  @OnDue(PlanGathering.OVER)
  void over(long id, Instant due) {
    Gathering gathering = gatherings.get(new GatheringId(id));
    if (!gathering.isCancelled() && !gathering.isSurveyed()) {
      for (PersonId curator : programmes.curators(gathering.programme())) {
        Screen card = card(gathering);
        chats.tell(
            curator,
            new Screen(Text.paragraphs(Text.of("gatherings.over"), card.text()), card.rows(), null),
            Urgency.REMINDER,
            Matter.of(GatheringMatters.OVER, gathering.id()));
      }
    }
  }

  /**
   * @return how many hear it
   */
  int calledOff(Gathering gathering) {
    int told = 0;
    for (Guest guest : guests.findByGatheringIdOrderById(gathering.id())) {
      Screen news = Screen.of("gatherings.calledoff", gathering.when()).with(Button.home());
      told += chats.tell(guest.person(), news, Urgency.REMINDER) ? 1 : 0;
    }
    families.hear(gathering, "gatherings.family.calledoff");
    return told;
  }

  /** How many have just been told something, and when those hear it who are not disturbed now. */
  Text told(String key, Gathering gathering, int told) {
    List<PersonId> all =
        guests.findByGatheringIdOrderById(gathering.id()).stream().map(Guest::person).toList();
    return told == 0
        ? Text.of(key + ".nobody")
        : Text.lines(Text.of(key, told), chats.later(all, Urgency.REMINDER));
  }

  /** The card after something has been done. */
  Screen card(Gathering gathering, Text done) {
    Screen card = card(gathering);
    return new Screen(Text.paragraphs(done, card.text()), card.rows(), null);
  }

  /** Asks everyone who was there, and has not told it yet, whom he would like to work with. */
  void askWishes(Gathering gathering) {
    guests.findByGatheringIdOrderById(gathering.id()).stream()
        .filter(Guest::attended)
        .filter(guest -> !isAnswered(gathering.id(), guest))
        .forEach(guest -> askWish(gathering, guest));
  }

  /** Whoever saw nobody of the other side there is not asked. */
  void askWish(Gathering gathering, Guest guest) {
    if (wishes.hasMetSomebody(guest)) {
      chats.tell(
          guest.person(),
          Screen.of("gatherings.wishes")
              .with(Button.press("gatherings.wishes.begin", "gatherings.wish", gathering.id()))
              .with(Button.home()),
          Urgency.REMINDER,
          Matter.of(GatheringMatters.WISHES, gathering.id()));
    }
  }
}
