package ru.tandem.gatherings.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.AwaitedWishes;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.SeatGuests;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.timetable.OnDue;

/** What is said about a gathering because its hour has come. */
@Component
class GatheringReminders {

  private final Gatherings gatherings;
  private final Invited invited;
  private final SeatGuests seats;
  private final CuratorsHear curators;
  private final Wishes wishes;
  private final AwaitedWishes awaited;
  private final GatheringCards cards;
  private final InvitationCard invitations;
  private final GatheringNotes notes;
  private final GatheringFamilies families;
  private final Chats chats;

  GatheringReminders(
      Gatherings gatherings,
      Invited invited,
      SeatGuests seats,
      CuratorsHear curators,
      Wishes wishes,
      AwaitedWishes awaited,
      GatheringCards cards,
      InvitationCard invitations,
      GatheringNotes notes,
      GatheringFamilies families,
      Chats chats) {
    this.gatherings = gatherings;
    this.invited = invited;
    this.seats = seats;
    this.curators = curators;
    this.wishes = wishes;
    this.awaited = awaited;
    this.cards = cards;
    this.invitations = invitations;
    this.notes = notes;
    this.families = families;
    this.chats = chats;
  }

  @OnDue(PlanGathering.DAY_BEFORE)
  void dayBefore(long id, Instant due) {
    remind(new GatheringId(id), "gatherings.daybefore");
  }

  @OnDue(PlanGathering.SOON)
  void soon(long id, Instant due) {
    remind(new GatheringId(id), "gatherings.soon");
    tellLine(gatherings.get(new GatheringId(id)));
  }

  /** Nobody sets out for a place that he has not got. */
  private void tellLine(Gathering gathering) {
    if (!gathering.isCancelled()) {
      for (Guest guest : seats.line(gathering)) {
        Screen none =
            Screen.of("gatherings.line.none", GatheringCards.title(gathering), gathering.when())
                .with(Button.home());
        chats.tell(guest.person(), none, Urgency.REMINDER);
      }
      families.hear(gathering, seats.line(gathering), "gatherings.family.none");
    }
  }

  private void remind(GatheringId id, String key) {
    Gathering gathering = gatherings.get(id);
    if (gathering.isCancelled()) {
      return;
    }
    notes.seated(gathering, seats.release(gathering));
    for (Guest guest : invited.to(id)) {
      boolean waits = guest.queuedAt().isPresent();
      if (!waits && guest.rsvp().filter(Rsvp.NO::equals).isEmpty()) {
        Screen card = invitations.asked(gathering, guest, near(guest)).with(Button.home());
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
        : InvitationCard.ASK;
  }

  @OnDue(PlanGathering.OVER)
  void over(long id, Instant due) {
    Gathering gathering = gatherings.get(new GatheringId(id));
    if (!gathering.isCancelled() && !gathering.isSurveyed()) {
      String key = gathering.kind().asksWishes() ? "gatherings.over" : "gatherings.over.other";
      tellCurators(gathering, Text.of(key), Matter.of(GatheringMatters.OVER, gathering.id()));
    }
  }

  private void tellCurators(Gathering gathering, Text news, Matter... about) {
    Screen card = cards.card(gathering);
    Screen screen = new Screen(Text.paragraphs(news, card.text()), card.rows(), null);
    curators.tell(gathering.programme(), screen, Urgency.REMINDER, about);
  }

  @OnDue(PlanGathering.WISHES_NEAR)
  void wishesNear(long id, Instant due) {
    remindSilent(gatherings.get(new GatheringId(id)));
  }

  /**
   * Those who met somebody and have not said whom they wish; each once a day.
   *
   * @return how many are reminded
   */
  int remindSilent(Gathering gathering) {
    int reminded = 0;
    if (gathering.isSurveyed() && gathering.kind().asksWishes()) {
      for (Guest guest : awaited.of(gathering)) {
        if (wishes.hasMetSomebody(guest)) {
          Told told =
              chats.remind(
                  guest.person(),
                  notes.wish(gathering, "gatherings.wishes.again"),
                  Urgency.BROADCAST,
                  Matter.of(GatheringMatters.WISHES, gathering.id()));
          reminded += told == Told.YES ? 1 : 0;
        }
      }
    }
    return reminded;
  }

  @OnDue(PlanGathering.WISHES_OVER)
  void wishesOver(long id, Instant due) {
    Gathering gathering = gatherings.get(new GatheringId(id));
    if (gathering.isSurveyed()) {
      List<PersonId> silent = awaited.of(gathering).stream().map(Guest::person).toList();
      Text news =
          silent.isEmpty()
              ? Text.of("gatherings.wishes.over")
              : Text.of("gatherings.wishes.over.but", silent.size());
      tellCurators(gathering, news);
    }
  }
}
