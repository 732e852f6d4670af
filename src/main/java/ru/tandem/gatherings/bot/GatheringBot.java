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
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** Gatherings by buttons: for the curator who holds them and for the guests. */
@Bot
class GatheringBot {

  private static final int MARKS_PER_PAGE = 20;
  static final String ATTENDANCE = "a";

  private final Gatherings gatherings;
  private final Guests guests;
  private final Participants participants;
  private final People people;
  private final CuratedProgrammes programmes;
  private final PlanGathering plan;
  private final GatheringNotes notes;
  private final Wishes wishes;
  private final Chats chats;
  private final Clock clock;

  GatheringBot(
      Gatherings gatherings,
      Guests guests,
      Participants participants,
      People people,
      CuratedProgrammes programmes,
      PlanGathering plan,
      GatheringNotes notes,
      Wishes wishes,
      Chats chats,
      Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.participants = participants;
    this.people = people;
    this.programmes = programmes;
    this.plan = plan;
    this.notes = notes;
    this.wishes = wishes;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress("gatherings.plan")
  Reply plan(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return Reply.begin(GatheringPlan.FORM, programme);
  }

  @OnPress("gatherings.show")
  Reply show(Person curator, GatheringId id) {
    return notes.card(of(curator, id));
  }

  @OnPress("gatherings.change")
  Reply change(Person curator, GatheringId id) {
    open(curator, id);
    return Reply.begin(GatheringChange.FORM, id);
  }

  /** Who was there, one tap each; pressed again it is taken back. May be corrected afterwards. */
  @OnPress("gatherings.mark")
  Reply mark(Person curator, GatheringId id, int page) {
    Gathering gathering = standing(curator, id);
    List<Guest> all = guests.findByGatheringIdOrderById(id);
    Page<Guest> shown = Page.of(all, page, MARKS_PER_PAGE);
    List<Button> marks = new ArrayList<>();
    for (Guest guest : shown.items()) {
      Text name = Text.words(people.get(guest.person()).name().orElse(""));
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
    Gathering gathering = standing(curator, guest.gathering());
    if (guest.attended()) {
      guest.wasAbsent();
    } else {
      marks(gathering, guest);
    }
    return mark(curator, gathering.id(), page);
  }

  @OnPress("gatherings.all")
  Reply markAll(Person curator, GatheringId id) {
    Gathering gathering = standing(curator, id);
    guests.findByGatheringIdOrderById(id).stream()
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
    String link = chats.link(ATTENDANCE, open(curator, id).code());
    return notes
        .card(of(curator, id))
        .then(
            Screen.of("gatherings.code.show", Text.words(link))
                .drawing("gathering.png", GatheringCode.CODE, curator, id)
                .with(Button.press("gatherings.mark", "gatherings.mark", id, 0), Button.home()));
  }

  @OnLink(ATTENDANCE)
  Reply here(Person guest, String code) {
    Gathering gathering = gatherings.findByCode(code).orElseThrow(NotFound::new);
    Guest own = guests.of(guest, gathering.id());
    if (!gathering.takesCode(clock.instant())) {
      return Screen.of(whyNot(gathering), gathering.when()).with(Button.home());
    }
    marks(gathering, own);
    return Screen.of("gatherings.here").with(Button.home());
  }

  private String whyNot(Gathering gathering) {
    if (gathering.isCancelled()) {
      return "gatherings.code.cancelled";
    }
    return gathering.hasBegun(clock.instant()) ? "gatherings.code.over" : "gatherings.code.early";
  }

  @OnPress("gatherings.survey")
  Reply askSurvey(Person curator, GatheringId id) {
    Gathering gathering = open(curator, id);
    if (!gathering.hasBegun(clock.instant())) {
      return Reply.toast("gatherings.survey.early");
    }
    List<Guest> there =
        guests.findByGatheringIdOrderById(id).stream().filter(Guest::attended).toList();
    if (there.isEmpty()) {
      return Reply.toast("gatherings.nobody");
    }
    long met = there.stream().filter(wishes::hasMetSomebody).count();
    return Screen.of(
            met == 0 ? "gatherings.survey.oneside" : "gatherings.survey.sure", there.size(), met)
        .with(
            Button.press("gatherings.survey.yes", "gatherings.surveyed", id),
            Button.press("gatherings.survey.no", "gatherings.show", id));
  }

  @OnPress("gatherings.surveyed")
  Reply survey(Person curator, GatheringId id) {
    Gathering gathering = open(curator, id);
    if (!gathering.hasBegun(clock.instant())) {
      throw new AlreadySettled();
    }
    gathering.survey(clock.instant());
    notes.askWishes(gathering);
    return notes.card(gathering);
  }

  /** Closed too early, or by a slip of the finger. */
  @OnPress("gatherings.reopen")
  Reply reopen(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    gathering.reopen();
    return notes.card(gathering, Text.of("gatherings.reopened"));
  }

  @OnPress("gatherings.cancel")
  Reply askCancel(Person curator, GatheringId id) {
    open(curator, id);
    return Screen.of("gatherings.cancel.sure")
        .with(
            Button.press("gatherings.cancel.yes", "gatherings.cancelled", id),
            Button.press("gatherings.cancel.no", "gatherings.show", id));
  }

  @OnPress("gatherings.cancelled")
  Reply cancel(Person curator, GatheringId id) {
    Gathering gathering = open(curator, id);
    plan.callOff(gathering);
    int told = notes.calledOff(gathering);
    return notes.card(gathering, notes.told("gatherings.calledoff.told", gathering, told));
  }

  @OnPress("gatherings.rsvp")
  Reply answer(Person person, GatheringId id, Rsvp rsvp) {
    Guest guest = guests.of(person, id);
    Gathering gathering = gatherings.get(id);
    if (!gathering.isAhead(clock.instant())) {
      throw new AlreadySettled();
    }
    guest.answers(rsvp, clock.instant());
    return notes.invitation(gathering, guest).then(Reply.toast("gatherings.recorded"));
  }

  @OnPress("gatherings.invitation")
  Reply invitation(Person person, GatheringId id) {
    return notes.invitation(
        gatherings.get(guests.of(person, id).gathering()), guests.of(person, id));
  }

  @OnPress("gatherings.wish")
  Reply wish(Person person, GatheringId id) {
    Guest guest = guests.of(person, id);
    if (!guest.attended() || !gatherings.get(id).isSurveyed()) {
      throw new NotFound();
    }
    return Reply.begin(
        wishes.survey(participants.get(guest.participant())).dialogue(), Wishes.subject(id));
  }

  private Gathering of(Person curator, GatheringId id) {
    Gathering gathering = gatherings.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, gathering.programme());
    return gathering;
  }

  private Gathering standing(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    if (gathering.isCancelled()) {
      throw new AlreadySettled();
    }
    return gathering;
  }

  private Gathering open(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    if (gathering.isCancelled() || gathering.isSurveyed()) {
      throw new AlreadySettled();
    }
    return gathering;
  }
}
