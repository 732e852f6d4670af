package ru.tandem.feedback.bot;

import java.time.Clock;
import java.util.List;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernId;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.GrownUps;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.schools.Staffs;

/** Calling a grown-up, and being the one who is called. */
@Bot
class ConcernBot {

  private static final int PER_PAGE = 20;

  private final Concerns concerns;
  private final GrownUps grownUps;
  private final Staffs staffs;
  private final ConcernCards cards;
  private final ConcernNotes notes;
  private final Clock clock;

  ConcernBot(
      Concerns concerns,
      GrownUps grownUps,
      Staffs staffs,
      ConcernCards cards,
      ConcernNotes notes,
      Clock clock) {
    this.concerns = concerns;
    this.grownUps = grownUps;
    this.staffs = staffs;
    this.cards = cards;
    this.notes = notes;
    this.clock = clock;
  }

  @OnCommand(
      value = "help_me",
      listed = {Audience.PARTICIPANT, Audience.GUARDIAN})
  @OnPress("feedback.help")
  Reply help(Person person) {
    return grownUps.schoolsOf(person.id()).isEmpty()
        ? cards.alone()
        : Reply.begin(ConcernForms.HELP);
  }

  @OnPress("feedback.take")
  Reply take(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    if (concern.take(curator.id(), clock.instant())) {
      notes.taken(concern, curator);
    }
    return cards.card(concern);
  }

  @OnPress("feedback.reply")
  Reply reply(Person curator, ConcernId id) {
    return Reply.begin(ConcernForms.ANSWER, of(curator, id).id());
  }

  /** One slip of a finger must not close a call for help. */
  @OnPress("feedback.talked")
  Reply ask(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    if (!concern.isOpen()) {
      throw new AlreadySettled();
    }
    return Screen.of("feedback.talked.sure", cards.name(concern.person()))
        .with(Button.press("feedback.talked.yes", "feedback.close", id))
        .with(Button.press("feedback.talked.no", "feedback.show", id));
  }

  @OnPress("feedback.close")
  Reply talked(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    concern.close(curator.id(), clock.instant());
    notes.talked(concern);
    return cards.card(concern);
  }

  @OnPress("feedback.show")
  Reply show(Person curator, ConcernId id) {
    return cards.card(of(curator, id));
  }

  /** Those that nobody has answered yet. */
  @OnPress("feedback.all")
  Reply all(Person curator) {
    return page(curator, 0);
  }

  @OnPress("feedback.page")
  Reply page(Person curator, int number) {
    staffs.requireCurator(curator);
    List<Concern> open = open(curator);
    Page<Concern> page = Page.of(open, number, PER_PAGE);
    return Screen.of(open.isEmpty() ? "feedback.all.none" : "feedback.all.some", open.size())
        .grid(page.items().stream().map(this::button).toList(), 1)
        .grid(page.turns("feedback.page"), 2)
        .with(Button.home());
  }

  private Button button(Concern concern) {
    Text label =
        Text.of(
            "feedback.all.one",
            Text.of("feedback.mark." + concern.cause()),
            Text.words(cards.name(concern.person())),
            concern.raisedAt());
    return Button.press(label, "feedback.show", concern.id());
  }

  /** The longest waiting first. */
  private List<Concern> open(Person curator) {
    return concerns
        .findBySchoolIdInAndClosedAtIsNullOrderById(staffs.curatedBy(curator.id()))
        .stream()
        .filter(concern -> grownUps.readers(concern).contains(curator.id()))
        .toList();
  }

  private Concern of(Person curator, ConcernId id) {
    Concern concern = concerns.require(id);
    grownUps.requireReader(curator, concern);
    return concern;
  }
}
