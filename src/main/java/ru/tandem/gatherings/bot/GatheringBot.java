package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.GatheringKind;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.InviteMore;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.SeatGuests;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** Gatherings by buttons, for the curator who holds them. */
@Bot
class GatheringBot {

  private static final String PLACES = "gatherings.places";
  private static final int MOST_PLACES = 1000;

  private final Guests guests;
  private final CuratedProgrammes programmes;
  private final CuratedGatherings curated;
  private final PlanGathering plan;
  private final InviteMore more;
  private final SeatGuests seats;
  private final GatheringNotes notes;
  private final GatheringCards cards;
  private final Wishes wishes;
  private final Clock clock;

  GatheringBot(
      Guests guests,
      CuratedProgrammes programmes,
      CuratedGatherings curated,
      PlanGathering plan,
      InviteMore more,
      SeatGuests seats,
      GatheringNotes notes,
      GatheringCards cards,
      Wishes wishes,
      Clock clock) {
    this.guests = guests;
    this.programmes = programmes;
    this.curated = curated;
    this.plan = plan;
    this.more = more;
    this.seats = seats;
    this.notes = notes;
    this.cards = cards;
    this.wishes = wishes;
    this.clock = clock;
  }

  @OnPress("gatherings.plan")
  Reply plan(Person curator, ProgrammeId programme) {
    return planOf(curator, programme, GatheringKind.ACQUAINTANCE);
  }

  /** Of which kind. */
  @OnPress("gatherings.kinds")
  Reply kinds(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    List<Button> kinds =
        Stream.of(GatheringKind.values())
            .map(
                kind ->
                    Button.press(
                        Text.of("gatherings.kind." + kind), "gatherings.planof", programme, kind))
            .toList();
    return Screen.of("gatherings.kinds.ask")
        .grid(kinds, 2)
        .with(Button.press("gatherings.back", "programmes.open", programme), Button.home());
  }

  @OnPress("gatherings.planof")
  Reply planOf(Person curator, ProgrammeId programme, GatheringKind kind) {
    programmes.of(curator, programme);
    return Reply.begin(GatheringForm.PLAN, GatheringForm.subject(programme, kind));
  }

  @OnPress("gatherings.show")
  Reply show(Person curator, GatheringId id) {
    return cards.card(curated.of(curator, id));
  }

  /** Who has become ready since: invited before it begins, then only put on the list. */
  @OnPress("gatherings.more")
  Reply more(Person curator, GatheringId id) {
    Gathering gathering = curated.standing(curator, id);
    List<Guest> some = more.invite(gathering);
    if (some.isEmpty()) {
      throw new AlreadySettled();
    }
    if (gathering.hasBegun(clock.instant())) {
      return cards.card(gathering, Text.of("gatherings.more.listed", some.size()));
    }
    int told = notes.invite(gathering, some);
    return cards.card(gathering, notes.told("gatherings.invited", some, told));
  }

  @OnPress("gatherings.change")
  Reply change(Person curator, GatheringId id) {
    Gathering gathering = curated.open(curator, id);
    return Reply.begin(GatheringForm.CHANGE, GatheringForm.subject(gathering));
  }

  /** How many places there are; who comes too late waits for one. */
  @OnPress("gatherings.places")
  Reply places(Person curator, GatheringId id) {
    curated.open(curator, id);
    return Reply.begin(PLACES, id);
  }

  @OnForm(PLACES)
  Form form(Person curator, GatheringId id) {
    Gathering gathering = curated.open(curator, id);
    return Form.named(PLACES)
        .ask("number", Kinds.number(1, MOST_PLACES))
        .optional()
        .then(
            answers ->
                places(
                    gathering,
                    answers.get("number").isPresent() ? answers.number("number") : null));
  }

  private Reply places(Gathering gathering, Integer number) {
    List<Guest> seated = seats.places(gathering, number);
    notes.seated(gathering, seated);
    Text done =
        number == null
            ? Text.of("gatherings.places.any")
            : Text.of("gatherings.places.set", number);
    return cards.card(
        gathering,
        seated.isEmpty()
            ? done
            : Text.lines(done, Text.of("gatherings.places.seated", seated.size())));
  }

  @OnPress("gatherings.survey")
  Reply askSurvey(Person curator, GatheringId id) {
    Gathering gathering = curated.open(curator, id);
    if (!gathering.hasBegun(clock.instant())) {
      return Reply.toast("gatherings.survey.early");
    }
    List<Guest> there =
        guests.findByGatheringIdOrderById(id).stream().filter(Guest::attended).toList();
    if (there.isEmpty()) {
      return Reply.toast("gatherings.nobody");
    }
    return Screen.of(sure(gathering, there))
        .with(
            Button.press("gatherings.survey.yes", "gatherings.surveyed", id),
            Button.press("gatherings.survey.no", "gatherings.show", id));
  }

  private Text sure(Gathering gathering, List<Guest> there) {
    if (!gathering.kind().asksWishes()) {
      return Text.of("gatherings.close.sure", there.size());
    }
    long met = there.stream().filter(wishes::hasMetSomebody).count();
    return Text.of(
        met == 0 ? "gatherings.survey.oneside" : "gatherings.survey.sure", there.size(), met);
  }

  @OnPress("gatherings.surveyed")
  Reply survey(Person curator, GatheringId id) {
    Gathering gathering = curated.open(curator, id);
    boolean seen = guests.findByGatheringIdOrderById(id).stream().anyMatch(Guest::attended);
    if (!seen || !gathering.hasBegun(clock.instant())) {
      throw new AlreadySettled();
    }
    plan.close(gathering);
    notes.askWishes(gathering);
    notes.askAbsent(gathering);
    return cards.card(gathering);
  }

  /** Closed too early, or by a slip of the finger. */
  @OnPress("gatherings.reopen")
  Reply reopen(Person curator, GatheringId id) {
    Gathering gathering = curated.of(curator, id);
    plan.reopen(gathering);
    return cards.card(gathering, Text.of("gatherings.reopened"));
  }

  @OnPress("gatherings.cancel")
  Reply askCancel(Person curator, GatheringId id) {
    curated.open(curator, id);
    return Screen.of("gatherings.cancel.sure")
        .with(
            Button.press("gatherings.cancel.yes", "gatherings.cancelled", id),
            Button.press("gatherings.cancel.no", "gatherings.show", id));
  }

  @OnPress("gatherings.cancelled")
  Reply cancel(Person curator, GatheringId id) {
    Gathering gathering = curated.open(curator, id);
    plan.callOff(gathering);
    int told = notes.calledOff(gathering);
    return cards.card(gathering, notes.told("gatherings.calledoff.told", gathering, told));
  }
}
