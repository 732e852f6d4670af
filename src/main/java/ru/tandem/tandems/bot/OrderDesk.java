package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.RelayRule;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderLine;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;

/**
 * Number and date of the order on pairs, which holds for those who stand in its paper.
 *
 * <pre>
 *   Какой номер у приказа?     17-о
 *   От какого числа?           [2 октября 2026]
 * </pre>
 */
@Bot
class OrderDesk implements Dialogue {

  private static final String FORM = "tandems.order";
  private static final int MOST_NAMED = 20;
  private static final int STAGE_OF_PAIRS = 5;

  private final CuratedProgrammes programmes;
  private final PaperReaders readers;
  private final OrderPairs order;
  private final TandemCards cards;
  private final Chats chats;

  OrderDesk(
      CuratedProgrammes programmes,
      PaperReaders readers,
      OrderPairs order,
      TandemCards cards,
      Chats chats) {
    this.programmes = programmes;
    this.readers = readers;
    this.order = order;
    this.cards = cards;
    this.chats = chats;
  }

  /** Of several papers that were made the curator says which was signed. */
  @OnPress("tandems.order")
  Reply begin(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    List<OrderDraft> open = order.open(id);
    if (open.size() > 1) {
      return Screen.of("tandems.order.which")
          .grid(open.stream().map(this::button).toList(), 1)
          .with(Button.press("tandems.all", "tandems.all", id, 0), Button.home());
    }
    if (open.isEmpty() && order.ready(id).isEmpty()) {
      return nobodyIsReady(id);
    }
    return begin(programme, open.isEmpty() ? order.draft(id, curator.id()) : open.get(0));
  }

  /** Pairs wait for their order, and each lacks something. */
  Screen nobodyIsReady(ProgrammeId id) {
    if (order.waiting(id).isEmpty()) {
      throw new AlreadySettled();
    }
    return Screen.of(Text.paragraphs(Text.of("tandems.order.nobody"), lacking(id)))
        .with(Button.press("tandems.order.papers", "documents.stage", id, STAGE_OF_PAIRS))
        .with(Button.press("tandems.all", "tandems.all", id, 0), Button.home());
  }

  /** Who does not stand in it, and why; empty when nobody lacks anything. */
  Text lacking(ProgrammeId id) {
    List<Text> lines = order.lacking(id).stream().map(this::lacks).toList();
    return lines.isEmpty() ? Text.empty() : Text.of("tandems.order.lacking", capped(lines));
  }

  private Text lacks(OrderPairs.Lacking lacking) {
    return Text.of(
        "tandems.order.lacks",
        cards.name(lacking.line().mentor()),
        cards.names(lacking.line().people()),
        Text.list(
            lacking.lacks().stream().map(lack -> Text.of("tandems.order.lack." + lack)).toList()));
  }

  static Button enter(OrderDraft draft) {
    return Button.press("tandems.order.enter", "tandems.order.of", draft.id());
  }

  static Button ask(OrderDraft draft) {
    return Button.press("documents.ask", "tandems.order.ask", draft.id());
  }

  static boolean mayAsk(OrderDraft draft) {
    return !draft.word().isWaiting() && draft.word().approvedAt().isEmpty();
  }

  /** The head's word comes before the number, where the head is in the bot. */
  private Reply begin(Programme programme, OrderDraft draft) {
    HeadsWord word = draft.word();
    if (word.approvedAt().isPresent() || readers.heads(programme).isEmpty()) {
      return Reply.begin(FORM, subject(draft));
    }
    Text state =
        word.objection()
            .map(said -> Text.of("tandems.order.word.no", said))
            .orElseGet(() -> Text.of("tandems.order.word." + (word.isWaiting() ? "wait" : "none")));
    Screen screen = Screen.of(Text.paragraphs(state, Text.of("tandems.order.word.paper")));
    if (!word.isWaiting()) {
      screen = screen.with(ask(draft));
    }
    return screen
        .with(Button.press("tandems.order.signed", "tandems.order.signed", draft.id()))
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  /** The head has signed it outside the bot. */
  @OnPress("tandems.order.signed")
  Reply signed(Person curator, long id) {
    OrderDraft draft = order.draft(id);
    programmes.open(curator, draft.programme());
    return Reply.begin(FORM, subject(draft));
  }

  private Button button(OrderDraft draft) {
    Text label = Text.of("tandems.order.which.one", draft.madeAt(), order.named(draft).size());
    return Button.press(label, "tandems.order.of", draft.id());
  }

  @OnPress("tandems.order.of")
  Reply beginOf(Person curator, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = programmes.open(curator, draft.programme());
    requireOpen(draft);
    return begin(programme, draft);
  }

  private void requireOpen(OrderDraft draft) {
    if (!order.isOpen(draft)) {
      throw new AlreadySettled();
    }
  }

  /** What was begun before papers were kept speaks of a programme alone. */
  private static String subject(OrderDraft draft) {
    return draft.programme() + "-" + draft.id();
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    String[] parts = subject.split("-");
    if (parts.length < 2) {
      throw new AlreadySettled();
    }
    OrderDraft draft = order.draft(Long.parseLong(parts[1]));
    Programme programme = programmes.open(curator, draft.programme());
    requireOpen(draft);
    boolean always = programme.relay() == RelayRule.ALWAYS;
    String key = always ? "tandems.order.intro.always" : "tandems.order.intro";
    Text intro = Text.of(key, order.named(draft).size(), pairs(draft));
    return NumberedOrder.asked(Form.named(FORM).intro(intro), chats.today(curator))
        .then(answers -> entered(curator, programme, draft, answers));
  }

  /** Those who stand in it, as many as can be read. */
  Text pairs(OrderDraft draft) {
    return capped(order.named(draft).stream().map(this::pair).toList());
  }

  private Text pair(OrderLine line) {
    return Text.of("tandems.order.pair", cards.name(line.mentor()), cards.names(line.people()));
  }

  private static Text capped(List<Text> pairs) {
    return Text.lines(
        Text.lines(pairs.subList(0, Math.min(MOST_NAMED, pairs.size()))),
        Text.more(pairs.size(), MOST_NAMED));
  }

  private Reply entered(Person curator, Programme programme, OrderDraft draft, Answers answers) {
    NumberedOrder signed = NumberedOrder.of(answers);
    Tandem.Order number = new Tandem.Order(signed.number(), signed.day());
    OrderPairs.Entered entered = order.by(draft, number);
    if (draft.word().approvedAt().isEmpty()) {
      Screen news =
          Screen.of("tandems.order.onpaper", number.number(), number.day(), programme.title())
              .with(Button.home());
      readers.heads(programme).forEach(head -> chats.tell(head, news, Urgency.REMINDER));
    }
    int later = order.waiting(programme.id()).size();
    List<Text> lost = entered.lacking().stream().map(this::lacks).toList();
    List<Text> ended = entered.ended().stream().map(this::pair).toList();
    return Screen.of(
            Text.paragraphs(
                Text.of(
                    "tandems.order.done", number.number(), number.day(), entered.ordered().size()),
                ended.isEmpty() ? Text.empty() : Text.of("tandems.order.ended", capped(ended)),
                lost.isEmpty() ? Text.empty() : Text.of("tandems.order.lost", capped(lost)),
                later == 0 ? Text.empty() : Text.of("tandems.order.later", later)))
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }
}
