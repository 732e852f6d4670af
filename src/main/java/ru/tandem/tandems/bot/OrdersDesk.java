package ru.tandem.tandems.bot;

import java.util.List;
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
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.EnteredOrders;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderEnd;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;

/**
 * The orders on pairs that have their number: read again, put right, or ended.
 *
 * <pre>
 *   Какой номер у приказа?     45-о от 10.10.26
 * </pre>
 */
@Bot
class OrdersDesk {

  private static final String MEND = "tandems.order.mend";

  private final CuratedProgrammes programmes;
  private final PaperReaders readers;
  private final EnteredOrders entered;
  private final OrderPairs order;
  private final OrderWords words;
  private final TandemCards cards;
  private final Chats chats;

  OrdersDesk(
      CuratedProgrammes programmes,
      PaperReaders readers,
      EnteredOrders entered,
      OrderPairs order,
      OrderWords words,
      TandemCards cards,
      Chats chats) {
    this.programmes = programmes;
    this.readers = readers;
    this.entered = entered;
    this.order = order;
    this.words = words;
    this.cards = cards;
    this.chats = chats;
  }

  static Button button(ProgrammeId programme, int many) {
    return Button.press(Text.of("tandems.orders.button", many), "tandems.orders", programme);
  }

  @OnPress("tandems.orders")
  Reply all(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    List<Button> orders = entered.of(id).stream().map(this::open).toList();
    return Screen.of("tandems.orders")
        .grid(orders, 1)
        .with(Button.press("tandems.all", "tandems.all", id, 0), Button.home());
  }

  private Button open(OrderDraft draft) {
    Tandem.Order number = draft.entered().orElseThrow();
    String key = draft.isCancelled() ? "tandems.orders.cancelled" : "tandems.orders.one";
    return Button.press(
        Text.of(key, number.number(), number.day()), "tandems.order.one", draft.id());
  }

  @OnPress("tandems.order.one")
  Reply one(Person curator, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = programmes.of(curator, draft.programme());
    if (!draft.isCancelled()) {
      draft.requireInForce();
    }
    Screen screen =
        Screen.of(Text.paragraphs(words.state(draft), words.pairs(draft)))
            .with(Button.press("tandems.order.paper", PairsOrder.AGAIN, id));
    if (!draft.isCancelled() && !programme.isClosed()) {
      screen =
          screen
              .with(Button.press("tandems.order.mend.button", MEND, id))
              .with(end("tandems.order.mistake", draft, OrderEnd.MISTAKE))
              .with(end("tandems.order.cancel", draft, OrderEnd.CANCELLED));
    }
    return back(screen, programme.id());
  }

  private static Button end(String label, OrderDraft draft, OrderEnd why) {
    return Button.press(label, "tandems.order.end", draft.id(), why);
  }

  private static Screen back(Screen screen, ProgrammeId programme) {
    return screen.with(
        Button.press("tandems.orders.back", "tandems.orders", programme), Button.home());
  }

  private OrderDraft inForce(Person curator, long id) {
    OrderDraft draft = order.draft(id);
    programmes.open(curator, draft.programme());
    draft.requireInForce();
    return draft;
  }

  @OnPress(MEND)
  Reply mend(Person curator, long id) {
    inForce(curator, id);
    return Reply.begin(MEND, id);
  }

  @OnForm(MEND)
  Form form(Person curator, long id) {
    OrderDraft draft = inForce(curator, id);
    Form form = Form.named(MEND).intro(words.state(draft));
    return NumberedOrder.asked(form, chats.today(curator)).then(answers -> mended(draft, answers));
  }

  private Reply mended(OrderDraft draft, Answers answers) {
    NumberedOrder right = NumberedOrder.of(answers);
    Tandem.Order number = new Tandem.Order(right.number(), right.day());
    Screen done =
        entered
            .spent(draft, number)
            .map(OrdersDesk::spent)
            .orElseGet(
                () -> {
                  entered.putRight(draft, number);
                  return Screen.of("tandems.order.mended", number.number(), number.day());
                });
    return back(
        done.with(Button.press("tandems.order.open", "tandems.order.one", draft.id())),
        draft.programme());
  }

  /** Two orders of one year have not one number. */
  static Screen spent(Tandem.Order other) {
    return Screen.of("tandems.order.spent", other.number(), other.day());
  }

  /** What it means is said before it is done. */
  @OnPress("tandems.order.end")
  Reply end(Person curator, long id, OrderEnd why) {
    OrderDraft draft = inForce(curator, id);
    Tandem.Order number = draft.entered().orElseThrow();
    return Screen.of(
            "tandems.order.end." + why,
            number.number(),
            number.day(),
            entered.ordered(draft).size())
        .with(Button.press("tandems.order.end.yes", "tandems.order.ended", id, why))
        .with(Button.press("tandems.order.end.no", "tandems.order.one", id), Button.home());
  }

  @OnPress("tandems.order.ended")
  Reply ended(Person curator, long id, OrderEnd why) {
    OrderDraft draft = inForce(curator, id);
    Programme programme = programmes.open(curator, draft.programme());
    Tandem.Order number = draft.entered().orElseThrow();
    entered.end(draft, why, curator.id());
    Screen news =
        Screen.of(
                "tandems.order.head." + why,
                number.number(),
                number.day(),
                programme.title(),
                cards.name(curator.id()))
            .with(Button.home());
    readers.heads(programme).stream()
        .filter(head -> !head.equals(curator.id()))
        .forEach(head -> chats.tell(head, news, Urgency.BROADCAST));
    return Screen.of("tandems.order.ended." + why, number.number(), number.day())
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }
}
