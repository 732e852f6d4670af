package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.InviteMore;
import ru.tandem.gatherings.Invited;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** Who was there: by the curator's list, or by the code that is shown on the spot. */
@Bot
class AttendanceDesk {

  private static final int MARKS_PER_PAGE = 20;

  static final String ATTENDANCE = "a";

  private final Gatherings gatherings;
  private final CuratedGatherings curated;
  private final Guests guests;
  private final Invited invited;
  private final InviteMore more;
  private final Participants participants;
  private final GatheringCards cards;
  private final GatheringNotes notes;
  private final Chats chats;
  private final Clock clock;

  AttendanceDesk(
      Gatherings gatherings,
      CuratedGatherings curated,
      Guests guests,
      Invited invited,
      InviteMore more,
      Participants participants,
      GatheringCards cards,
      GatheringNotes notes,
      Chats chats,
      Clock clock) {
    this.gatherings = gatherings;
    this.curated = curated;
    this.guests = guests;
    this.invited = invited;
    this.more = more;
    this.participants = participants;
    this.cards = cards;
    this.notes = notes;
    this.chats = chats;
    this.clock = clock;
  }

  /** Who was there, one tap each; pressed again it is taken back. May be corrected afterwards. */
  @OnPress("gatherings.mark")
  Reply mark(Person curator, GatheringId id, int page) {
    Gathering gathering = curated.standing(curator, id);
    List<Guest> all = invited.listed(id);
    Page<Guest> shown = Page.of(all, page, MARKS_PER_PAGE);
    List<Button> marks = new ArrayList<>();
    for (Guest guest : shown.items()) {
      Text name = cards.name(guest.person());
      marks.add(
          Button.press(
              guest.attended() ? Text.of("gatherings.marked", name) : name,
              "gatherings.tick",
              guest.id(),
              shown.number()));
    }
    Screen screen =
        Screen.of("gatherings.mark.who", gathering.when())
            .grid(marks, 2)
            .with(Button.press("gatherings.mark.all", "gatherings.all", id));
    if (shown.pages() > 1) {
      int next = (shown.number() + 1) % shown.pages();
      screen = screen.with(Button.press("gatherings.mark.more", "gatherings.mark", id, next));
    }
    return screen.with(Button.press("gatherings.mark.done", "gatherings.show", id));
  }

  @OnPress("gatherings.tick")
  Reply tick(Person curator, long guestId, int page) {
    Guest guest = guests.findById(guestId).orElseThrow(NotFound::new);
    Gathering gathering = curated.standing(curator, guest.gathering());
    if (guest.attended()) {
      guest.wasAbsent();
    } else {
      marks(gathering, guest);
    }
    return mark(curator, gathering.id(), page);
  }

  @OnPress("gatherings.all")
  Reply markAll(Person curator, GatheringId id) {
    Gathering gathering = curated.standing(curator, id);
    invited.listed(id).stream()
        .filter(guest -> !guest.attended())
        .forEach(guest -> marks(gathering, guest));
    return mark(curator, id, 0);
  }

  /** Who is marked when the others have been asked already is asked as they were. */
  private void marks(Gathering gathering, Guest guest) {
    guest.attends(clock.instant());
    if (gathering.isSurveyed()) {
      notes.askWish(gathering, guest);
    }
  }

  /** A picture to show on the spot: whoever follows it is there. */
  @OnPress("gatherings.code")
  Reply code(Person curator, GatheringId id) {
    Gathering gathering = curated.open(curator, id);
    String link = chats.link(ATTENDANCE, gathering.code());
    return cards
        .card(gathering)
        .then(
            Screen.of("gatherings.code.show", Text.words(link))
                .drawing("gathering.png", GatheringCode.CODE, curator, id)
                .with(Button.press("gatherings.mark", "gatherings.mark", id, 0), Button.home()));
  }

  @OnLink(ATTENDANCE)
  Reply here(Person guest, String code) {
    Gathering gathering = gatherings.findByCode(code).orElseThrow(NotFound::new);
    if (!takesPart(guest, gathering)) {
      return tried(curated.of(guest, gathering.id()));
    }
    if (!gathering.takesCode(clock.instant())) {
      return !isFor(guest, gathering)
          ? unlisted(gathering)
          : Screen.of(whyNot(gathering), gathering.when(), GatheringCards.title(gathering))
              .with(Button.home());
    }
    return more.atTheDoor(gathering, guest)
        .filter(invited::stands)
        .map(own -> comes(gathering, own))
        .orElseGet(() -> unlisted(gathering));
  }

  private boolean takesPart(Person person, Gathering gathering) {
    return participants.current(person.id()).stream()
        .anyMatch(one -> one.programme().equals(gathering.programme()));
  }

  /** Invited, or one who would be let in. */
  private boolean isFor(Person person, Gathering gathering) {
    return guests.findByGatheringIdAndPersonId(gathering.id(), person.id()).isPresent()
        || more.newcomers(gathering).stream().anyMatch(one -> one.person().equals(person.id()));
  }

  /** The curator tries the code before it is shown. */
  private Screen tried(Gathering gathering) {
    return gathering.takesAnswers(clock.instant())
        ? cards.card(gathering, Text.of("gatherings.code.own"))
        : cards.card(gathering);
  }

  private Screen comes(Gathering gathering, Guest own) {
    marks(gathering, own);
    return Screen.of("gatherings.here").with(Button.home());
  }

  /** Whoever takes part and is none of those for whom it is. */
  private static Screen unlisted(Gathering gathering) {
    return Screen.of("gatherings.code.unlisted", GatheringCards.title(gathering), gathering.when())
        .with(Button.press("gatherings.missed.write", "consents.letter"))
        .with(Button.home());
  }

  private String whyNot(Gathering gathering) {
    if (gathering.isCancelled()) {
      return "gatherings.code.cancelled";
    }
    return gathering.hasBegun(clock.instant()) ? "gatherings.code.over" : "gatherings.code.early";
  }
}
