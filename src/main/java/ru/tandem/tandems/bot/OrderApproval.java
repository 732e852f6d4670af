package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderDrafts;
import ru.tandem.tandems.OrderPairs;

/**
 * The draft of the order on pairs comes to the head of the school before it has a number; he
 * approves it or gives it back with a word.
 *
 * <pre>
 *   Что поправить?      Боря Котов уже в другом классе
 * </pre>
 */
@Bot
@Order(ScreenPlace.DOCUMENTS)
class OrderApproval implements HomePart {

  static final String RETURN = "tandems.order.return";

  private final CuratedProgrammes programmes;
  private final CuratorsHear curators;
  private final PaperReaders readers;
  private final OrderDrafts drafts;
  private final OrderPairs order;
  private final PairsOrder paper;
  private final OrderDesk desk;
  private final OrderWords words;
  private final OrderWaits waits;
  private final Chats chats;

  OrderApproval(
      CuratedProgrammes programmes,
      CuratorsHear curators,
      PaperReaders readers,
      OrderDrafts drafts,
      OrderPairs order,
      PairsOrder paper,
      OrderDesk desk,
      OrderWords words,
      OrderWaits waits,
      Chats chats) {
    this.programmes = programmes;
    this.curators = curators;
    this.readers = readers;
    this.drafts = drafts;
    this.order = order;
    this.paper = paper;
    this.desk = desk;
    this.words = words;
    this.waits = waits;
    this.chats = chats;
  }

  @OnPress("tandems.order.ask")
  Reply ask(Person curator, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = programmes.open(curator, draft.programme());
    List<PersonId> heads = readers.heads(programme);
    if (heads.isEmpty()) {
      return Screen.of("documents.nohead").with(OrderDesk.enter(draft), Button.home());
    }
    order.hand(draft, curator.id());
    waits.asks(heads, programme, draft);
    return Screen.of("documents.asked", Text.of("tandems.order.title"))
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  /** The paper of the draft, for the head who decides and the curator who has made it. */
  @OnPress("tandems.order.read")
  Reply read(Person reader, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = readers.of(reader, draft.programme());
    Text claim =
        draft.claim().isPresent() && order.isWaiting(draft)
            ? words.question(programme, draft)
            : Text.empty();
    Text said = Text.paragraphs(claim, Text.of("tandems.order.file.ready"));
    Screen screen = paper.of(programme, draft, reader, said);
    return readers.curates(reader, programme) || !order.isWaiting(draft)
        ? screen.with(Button.home())
        : screen.with(OrderDesk.decide(draft));
  }

  /** What was signed on paper before is in force with it. */
  @OnPress("tandems.order.yes")
  Reply approve(Person head, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = readers.headed(head, draft.programme());
    Optional<OrderPairs.Entered> entered = order.approve(draft, head.id());
    Text yes = Text.of("documents.approved", Text.of("tandems.order.title"));
    tell(
        programme,
        entered
            .map(held -> desk.done(programme, draft.claim().orElseThrow(), held))
            .orElseGet(() -> Screen.of(yes).with(OrderDesk.enter(draft), Button.home())));
    return Screen.of(yes).with(Button.home());
  }

  @OnPress(RETURN)
  Reply giveBack(Person head, long id) {
    OrderDraft draft = order.draft(id);
    readers.headed(head, draft.programme());
    order.requireWaiting(draft);
    return Reply.begin(RETURN, id);
  }

  @OnForm(RETURN)
  Form form(Person head, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = readers.headed(head, draft.programme());
    order.requireWaiting(draft);
    return Form.named(RETURN)
        .ask("word", Kinds.text(HeadsWord.LONGEST))
        .then(answers -> back(head, programme, draft, answers.text("word")));
  }

  /** What has come to the head is not lost with its message. */
  @Override
  public void show(Person person, Home home) {
    for (OrderDraft draft : drafts.awaiting(person.id())) {
      if (order.isWaiting(draft)) {
        Programme programme = readers.headed(person, draft.programme());
        Text label = Text.of("tandems.order.home", programme.title());
        home.next(78, Button.press(label, "tandems.order.read", draft.id()));
      }
    }
  }

  private Reply back(Person head, Programme programme, OrderDraft draft, String word) {
    order.giveBack(draft, head.id(), word);
    Text title = Text.of("tandems.order.title");
    tell(
        programme,
        Screen.of("documents.returned", title, word)
            .with(Button.press("tandems.order.ask", "tandems.order.ask", draft.id()))
            .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home()));
    return Screen.of("documents.sentback", title).with(Button.home());
  }

  private void tell(Programme programme, Screen news) {
    curators.tell(programme.id(), news, Urgency.REMINDER);
  }
}
