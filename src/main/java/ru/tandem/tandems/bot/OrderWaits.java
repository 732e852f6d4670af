package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.documents.HeadsTime;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.bot.SilentHead;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderDrafts;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.timetable.OnDue;

/**
 * An order on pairs that lies before the head of the school: asked, reminded of, never forgotten.
 */
@Component
class OrderWaits implements Matters, Snoozed {

  private static final String SOON = "tandems.order.soon";
  private static final String LATE = "tandems.order.late";
  private static final String LIES = "tandems.order.lies";

  private final OrderDrafts drafts;
  private final OrderPairs order;
  private final Programmes programmes;
  private final PaperReaders readers;
  private final OrderWords words;
  private final HeadsTime time;
  private final SilentHead silent;
  private final Chats chats;

  OrderWaits(
      OrderDrafts drafts,
      OrderPairs order,
      Programmes programmes,
      PaperReaders readers,
      OrderWords words,
      HeadsTime time,
      SilentHead silent,
      Chats chats) {
    this.drafts = drafts;
    this.order = order;
    this.programmes = programmes;
    this.readers = readers;
    this.words = words;
    this.time = time;
    this.silent = silent;
    this.chats = chats;
  }

  /** The heads are asked. */
  void asks(List<PersonId> heads, Programme programme, OrderDraft draft) {
    Screen question = question(programme, draft);
    heads.forEach(head -> silent.ask(head, programme, question));
    time.begins(SOON, LATE, draft.id(), programme.school());
  }

  /** What the head reads and decides. */
  private Screen question(Programme programme, OrderDraft draft) {
    return Screen.of(Text.paragraphs(words.question(programme, draft), words.pairs(draft)))
        .with(Button.press("tandems.order.read", "tandems.order.read", draft.id()))
        .with(OrderDesk.decide(draft));
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(LIES, (who, matter, since) -> waiting(matter.number()).isEmpty());
  }

  @Override
  public Map<String, Saying> again() {
    return silent.again(LIES, id -> waiting(id).map(this::lying));
  }

  private Optional<OrderDraft> waiting(long id) {
    return drafts.findById(id).filter(order::isWaiting);
  }

  private SilentHead.Lying lying(OrderDraft draft) {
    Programme programme = programmes.get(draft.programme());
    return new SilentHead.Lying(
        programme,
        Text.of("tandems.order.title"),
        draft.word().askedAt().orElseThrow(),
        question(programme, draft),
        Matter.of(LIES, draft.id()));
  }

  @OnDue(SOON)
  void soon(long id, Instant due) {
    waiting(id).ifPresent(draft -> silent.remind(lying(draft)));
  }

  @OnDue(LATE)
  void late(long id, Instant due) {
    waiting(id)
        .ifPresent(
            draft -> {
              SilentHead.Lying lying = lying(draft);
              silent.remind(lying);
              silent.tell(lying, instead(lying.programme(), draft));
              time.goesOn(LATE, id, lying.since(), lying.programme().school());
            });
  }

  /** What the curator can do himself while the head is silent, or when there is no head. */
  private List<Button> instead(Programme programme, OrderDraft draft) {
    Button pairs = Button.press("tandems.all", "tandems.all", programme.id(), 0);
    if (readers.heads(programme).isEmpty()) {
      return List.of(OrderDesk.enter(draft), pairs);
    }
    return draft.claim().isPresent() ? List.of(pairs) : List.of(OrderDesk.signed(draft), pairs);
  }
}
