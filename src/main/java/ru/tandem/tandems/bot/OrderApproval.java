package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.OrderDraft;
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
class OrderApproval implements Dialogue {

  private static final String RETURN = "tandems.order.return";

  private final CuratedProgrammes programmes;
  private final PaperReaders readers;
  private final OrderPairs order;
  private final PairsOrder paper;
  private final OrderDesk desk;
  private final Chats chats;

  OrderApproval(
      CuratedProgrammes programmes,
      PaperReaders readers,
      OrderPairs order,
      PairsOrder paper,
      OrderDesk desk,
      Chats chats) {
    this.programmes = programmes;
    this.readers = readers;
    this.order = order;
    this.paper = paper;
    this.desk = desk;
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
    heads.forEach(head -> chats.tell(head, question(programme, draft), Urgency.REMINDER));
    return Screen.of("documents.asked", Text.of("tandems.order.title"))
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  private Screen question(Programme programme, OrderDraft draft) {
    Text what = Text.of("documents.question", Text.of("tandems.order.title"), programme.title());
    return Screen.of(Text.paragraphs(what, desk.pairs(draft)))
        .with(Button.press("tandems.order.read", "tandems.order.read", draft.id()))
        .with(
            Button.press("documents.approve", "tandems.order.yes", draft.id()),
            Button.press("documents.return", RETURN, draft.id()));
  }

  /** The paper of the draft, for the head who decides and the curator who has made it. */
  @OnPress("tandems.order.read")
  Reply read(Person reader, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = readers.of(reader, draft.programme());
    Screen screen = paper.of(programme, draft, reader, Text.of("tandems.order.file.ready"));
    return readers.curates(reader, programme) || !order.isWaiting(draft)
        ? screen.with(Button.home())
        : screen.with(
            Button.press("documents.approve", "tandems.order.yes", id),
            Button.press("documents.return", RETURN, id));
  }

  @OnPress("tandems.order.yes")
  Reply approve(Person head, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = readers.headed(head, draft.programme());
    order.approve(draft, head.id());
    Text yes = Text.of("documents.approved", Text.of("tandems.order.title"));
    tell(programme, Screen.of(yes).with(OrderDesk.enter(draft), Button.home()));
    return Screen.of(yes).with(Button.home());
  }

  @OnPress(RETURN)
  Reply giveBack(Person head, long id) {
    OrderDraft draft = order.draft(id);
    readers.headed(head, draft.programme());
    order.requireWaiting(draft);
    return Reply.begin(RETURN, id);
  }

  @Override
  public Set<String> forms() {
    return Set.of(RETURN);
  }

  @Override
  public Form form(String name, Person head, String subject) {
    OrderDraft draft = order.draft(Long.parseLong(subject));
    Programme programme = readers.headed(head, draft.programme());
    order.requireWaiting(draft);
    return Form.named(RETURN)
        .ask("word", Kinds.text(HeadsWord.LONGEST))
        .then(answers -> back(head, programme, draft, answers.text("word")));
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
    programmes
        .curators(programme.id())
        .forEach(curator -> chats.tell(curator, news, Urgency.REMINDER));
  }
}
