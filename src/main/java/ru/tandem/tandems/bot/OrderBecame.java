package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderDrafts;
import ru.tandem.tandems.OrderPairs;

/** An old button under the paper of an order, of the head or a curator, tells what became of it. */
@Component
class OrderBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "tandems.order.of",
          "tandems.order.ask",
          "tandems.order.signed",
          "tandems.order.yes",
          "tandems.order.one",
          "tandems.order.mend",
          "tandems.order.end",
          "tandems.order.ended",
          OrderApproval.RETURN);

  private final OrderDrafts drafts;
  private final OrderPairs order;
  private final OrderWords words;
  private final Programmes programmes;
  private final PaperReaders readers;

  OrderBecame(
      OrderDrafts drafts,
      OrderPairs order,
      OrderWords words,
      Programmes programmes,
      PaperReaders readers) {
    this.drafts = drafts;
    this.order = order;
    this.words = words;
    this.programmes = programmes;
    this.readers = readers;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    if (action.equals("tandems.order") || action.equals(PairsOrder.MAKE)) {
      return programmes
          .findById(Became.number(arguments))
          .filter(programme -> readers.curates(presser, programme))
          .map(OrderBecame::nobodyWaits);
    }
    return ACTS.contains(action)
        ? drafts
            .findById(Became.number(arguments))
            .flatMap(draft -> of(presser, programmes.get(draft.programme()), draft))
        : Optional.empty();
  }

  private static Screen nobodyWaits(Programme programme) {
    return Screen.of("tandems.became.order.nobody")
        .with(Button.press("tandems.all", "tandems.all", programme.id(), 0), Button.home());
  }

  private Optional<Screen> of(Person presser, Programme programme, OrderDraft draft) {
    Screen screen = Screen.of(Text.paragraphs(state(draft), words.pairs(draft)));
    if (readers.curates(presser, programme)) {
      Button pairs = Button.press("tandems.all", "tandems.all", programme.id(), 0);
      return Optional.of(screen.with(pairs, Button.home()));
    }
    return readers.isHead(presser, programme)
        ? Optional.of(screen.with(Button.home()))
        : Optional.empty();
  }

  private Text state(OrderDraft draft) {
    if (draft.entered().isPresent()) {
      return words.state(draft);
    } else if (!order.isOpen(draft)) {
      return Text.of("tandems.became.order.over");
    } else if (draft.word().approvedAt().isPresent()) {
      return Text.of("tandems.became.order.yes");
    }
    return draft
        .word()
        .objection()
        .map(said -> Text.of("tandems.order.word.no", said))
        .orElseGet(() -> words.waiting(draft));
  }
}
