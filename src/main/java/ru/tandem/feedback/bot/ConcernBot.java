package ru.tandem.feedback.bot;

import java.util.List;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernCause;
import ru.tandem.feedback.ConcernId;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.DealWithConcern;
import ru.tandem.feedback.GrownUps;
import ru.tandem.feedback.RaiseConcern;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;

/** Calling a grown-up, and being the one who is called. */
@Bot
class ConcernBot {

  private static final int PER_PAGE = 20;

  private final Concerns concerns;
  private final GrownUps grownUps;
  private final Staffs staffs;
  private final ConcernForms forms;
  private final ConcernCards cards;
  private final ConcernNotes notes;
  private final RaiseConcern raise;
  private final DealWithConcern deal;
  private final Chats chats;

  ConcernBot(
      Concerns concerns,
      GrownUps grownUps,
      Staffs staffs,
      ConcernForms forms,
      ConcernCards cards,
      ConcernNotes notes,
      RaiseConcern raise,
      DealWithConcern deal,
      Chats chats) {
    this.concerns = concerns;
    this.grownUps = grownUps;
    this.staffs = staffs;
    this.forms = forms;
    this.cards = cards;
    this.notes = notes;
    this.raise = raise;
    this.deal = deal;
    this.chats = chats;
  }

  @OnCommand(
      value = "help_me",
      said = "feedback.help.said",
      listed = {Audience.PARTICIPANT, Audience.GUARDIAN})
  @OnPress("feedback.help")
  Reply help(Person person) {
    if (!grownUps.schoolsOf(person.id()).isEmpty()) {
      return Reply.begin(ConcernForms.HELP);
    }
    return staffs.findByPersonIdOrderById(person.id()).isEmpty() ? cards.alone() : cards.staff();
  }

  /** Where a call was answered, it goes on. */
  @OnPress("feedback.more")
  Reply more(Person person, ConcernId id) {
    return Reply.begin(ConcernForms.HELP, forms.own(person, id).id());
  }

  @OnPress("feedback.take")
  Reply take(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    if (deal.take(concern, curator)) {
      notes.taken(concern, curator);
    }
    return cards.card(concern);
  }

  @OnPress("feedback.reply")
  Reply reply(Person curator, ConcernId id) {
    return Reply.begin(ConcernForms.ANSWER, of(curator, id).id());
  }

  /** Closing is an act of its own, with a word to whoever called. */
  @OnPress("feedback.talked")
  Reply close(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    if (!concern.isOpen()) {
      throw new AlreadySettled();
    }
    return Reply.begin(ConcernForms.CLOSING, concern.id());
  }

  /** Said by whoever called, after it was closed. */
  @OnPress("feedback.helped")
  Reply helped(Person person, ConcernId id) {
    deal.helps(ownClosed(person, id));
    return Reply.toast("feedback.helped.thanks").then(chats.home(person));
  }

  /** It did not help: the same call is open again, and the curators know it at once. */
  @OnPress("feedback.still")
  Reply still(Person person, ConcernId id) {
    return cards.sent(raise.more(person, ownClosed(person, id), null));
  }

  private Concern ownClosed(Person person, ConcernId id) {
    Concern concern = concerns.require(id);
    if (!concern.person().equals(person.id()) || concern.cause() == ConcernCause.ALARM) {
      throw new NotFound();
    }
    if (concern.isOpen()) {
      throw new AlreadySettled();
    }
    return concern;
  }

  /** It cannot wait until the curator looks. */
  @OnPress("feedback.urgent")
  Reply urgent(Person person, ConcernId id) {
    Concern concern = forms.own(person, id);
    if (!concern.isOpen()) {
      throw new AlreadySettled();
    }
    raise.urgent(concern);
    return cards.sent(concern);
  }

  /** What is reported, where it was no words. */
  @OnPress("feedback.file")
  Reply file(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    return cards.card(concern).then(cards.file(concern));
  }

  @OnPress("feedback.show")
  Reply show(Person curator, ConcernId id) {
    return cards.card(of(curator, id));
  }

  /** It was not over, or the last tap was a mistake. */
  @OnPress("feedback.reopen")
  Reply reopen(Person curator, ConcernId id) {
    Concern concern = of(curator, id);
    raise.again(concern, curator);
    notes.reopened(concern, curator);
    return cards.withNote(concern, "feedback.reopened");
  }

  /** Those that nobody has answered yet. */
  @OnPress("feedback.all")
  Reply all(Person curator) {
    return page(curator, 0);
  }

  @OnPress("feedback.page")
  Reply turn(Person curator, int number) {
    return page(curator, number).then(Reply.toast("conversation.done"));
  }

  private Reply page(Person curator, int number) {
    List<SchoolId> schools = grownUps.readBy(curator.id());
    List<Concern> open =
        readBy(curator, concerns.findBySchoolIdInAndClosedAtIsNullOrderById(schools));
    requireReader(curator, open);
    Text heading = Text.of(open.isEmpty() ? "feedback.all.none" : "feedback.all.some", open.size());
    Screen screen = list(curator, heading, Page.of(open, number, PER_PAGE), "feedback.page");
    int closed = closed(curator).size();
    if (closed > 0) {
      Text label = Text.of("feedback.closed.all", closed);
      screen = screen.with(Button.press(label, "feedback.closed", 0));
    }
    return screen.with(Button.home());
  }

  /** A head reads here only what was written to him. */
  private void requireReader(Person person, List<Concern> own) {
    if (own.isEmpty() && closed(person).isEmpty()) {
      staffs.requireCurator(person);
    }
  }

  /** Those that are over, to be read again. */
  @OnPress("feedback.closed")
  Reply closed(Person curator, int number) {
    requireReader(curator, List.of());
    Page<Concern> page = Page.of(closed(curator), number, PER_PAGE);
    Text heading = Text.of("feedback.closed.heading", closed(curator).size());
    return list(curator, heading, page, "feedback.closed")
        .with(Button.press("feedback.all", "feedback.all"), Button.home());
  }

  private Screen list(Person curator, Text heading, Page<Concern> page, String turns) {
    return Screen.of(heading)
        .grid(page.items().stream().map(concern -> button(curator, concern)).toList(), 1)
        .grid(page.turns(turns), 2);
  }

  /** The day is enough: a name that is cut would be nobody's. */
  private Button button(Person curator, Concern concern) {
    Text label =
        Text.of(
            "feedback.all.one",
            Text.of("feedback.mark." + concern.cause()),
            Text.words(cards.name(concern.person())),
            concern.raisedAt().atZone(curator.zone()).toLocalDate());
    return Button.press(label, "feedback.show", concern.id());
  }

  private List<Concern> closed(Person curator) {
    List<SchoolId> schools = grownUps.readBy(curator.id());
    return readBy(
        curator, concerns.findBySchoolIdInAndClosedAtIsNotNullOrderByClosedAtDesc(schools));
  }

  /** The longest waiting first. */
  private List<Concern> readBy(Person curator, List<Concern> some) {
    return some.stream()
        .filter(concern -> grownUps.readers(concern).contains(curator.id()))
        .toList();
  }

  private Concern of(Person curator, ConcernId id) {
    Concern concern = concerns.require(id);
    grownUps.requireReader(curator, concern);
    return concern;
  }
}
