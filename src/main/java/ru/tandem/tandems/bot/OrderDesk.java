package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.RelayRule;
import ru.tandem.tandems.EnteredOrders;
import ru.tandem.tandems.OrderDraft;
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
class OrderDesk {

  private static final String FORM = "tandems.order";
  private static final int STAGE_OF_PAIRS = 5;

  private final CuratedProgrammes programmes;
  private final PaperReaders readers;
  private final OrderPairs order;
  private final EnteredOrders orders;
  private final OrderWords words;
  private final OrderWaits waits;
  private final Chats chats;

  OrderDesk(
      CuratedProgrammes programmes,
      PaperReaders readers,
      OrderPairs order,
      EnteredOrders orders,
      OrderWords words,
      OrderWaits waits,
      Chats chats) {
    this.programmes = programmes;
    this.readers = readers;
    this.order = order;
    this.orders = orders;
    this.words = words;
    this.waits = waits;
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
    return Screen.of(Text.paragraphs(Text.of("tandems.order.nobody"), words.lacking(id)))
        .with(Button.press("tandems.order.papers", "documents.stage", id, STAGE_OF_PAIRS))
        .with(Button.press("tandems.all", "tandems.all", id, 0), Button.home());
  }

  static Button enter(OrderDraft draft) {
    return Button.press("tandems.order.enter", "tandems.order.of", draft.id());
  }

  static Button ask(OrderDraft draft) {
    return Button.press("documents.ask", "tandems.order.ask", draft.id());
  }

  static Button signed(OrderDraft draft) {
    return Button.press("tandems.order.signed", "tandems.order.signed", draft.id());
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
            .orElseGet(() -> words.waiting(draft));
    Screen screen = Screen.of(Text.paragraphs(state, Text.of("tandems.order.word.paper")));
    if (!word.isWaiting()) {
      screen = screen.with(ask(draft));
    }
    return screen
        .with(signed(draft))
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  /** The head has signed it outside the bot; he is asked whether it is so. */
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

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id, long number) {
    OrderDraft draft = order.draft(number);
    Programme programme = programmes.open(curator, draft.programme());
    requireOpen(draft);
    boolean always = programme.relay() == RelayRule.ALWAYS;
    String key = always ? "tandems.order.intro.always" : "tandems.order.intro";
    Text intro = Text.of(key, order.named(draft).size(), words.pairs(draft));
    return NumberedOrder.asked(Form.named(FORM).intro(intro), chats.today(curator))
        .then(answers -> entered(curator, programme, draft, answers));
  }

  /** Where the head is in the bot, the order holds only at his word. */
  private Reply entered(Person curator, Programme programme, OrderDraft draft, Answers answers) {
    NumberedOrder signed = NumberedOrder.of(answers);
    Tandem.Order number = new Tandem.Order(signed.number(), signed.day());
    Optional<Tandem.Order> spent = orders.spent(draft, number);
    if (spent.isPresent()) {
      return OrdersDesk.spent(spent.get()).with(enter(draft)).with(Button.home());
    }
    List<PersonId> heads = readers.heads(programme);
    if (draft.word().approvedAt().isPresent() || heads.isEmpty()) {
      return done(programme, number, order.by(draft, number));
    }
    order.isSignedOnPaper(draft, number, curator.id());
    if (heads.contains(curator.id())) {
      return done(programme, number, order.approve(draft, curator.id()).orElseThrow());
    }
    waits.asks(heads, programme, draft);
    return Screen.of("tandems.order.claimed", number.number(), number.day())
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  Screen done(Programme programme, Tandem.Order number, OrderPairs.Entered entered) {
    return Screen.of(words.done(programme.id(), number, entered))
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  static Button[] decide(OrderDraft draft) {
    String yes = draft.claim().isPresent() ? "tandems.order.confirm" : "documents.approve";
    return new Button[] {
      Button.press(yes, "tandems.order.yes", draft.id()),
      Button.press("documents.return", OrderApproval.RETURN, draft.id())
    };
  }
}
