package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderLine;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;

/**
 * An order on pairs in words: who stands in it, who does not and why, and what has become of it.
 */
@Component
class OrderWords {

  private static final int MOST_NAMED = 20;

  private final OrderPairs order;
  private final TandemCards cards;

  OrderWords(OrderPairs order, TandemCards cards) {
    this.order = order;
    this.cards = cards;
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

  /** Those who stand in it, as many as can be read. */
  Text pairs(OrderDraft draft) {
    return capped(order.named(draft).stream().map(this::pair).toList());
  }

  private Text pair(OrderLine line) {
    return Text.of("tandems.order.pair", cards.name(line.mentor()), cards.names(line.people()));
  }

  static Text capped(List<Text> pairs) {
    return Text.lines(
        Text.lines(pairs.subList(0, Math.min(MOST_NAMED, pairs.size()))),
        Text.more(pairs.size(), MOST_NAMED));
  }

  /** Under which number it was signed, and whether it still holds. */
  Text state(OrderDraft draft) {
    Tandem.Order number = draft.entered().orElseThrow();
    return Text.of(
        "tandems.became.order." + (draft.isCancelled() ? "cancelled" : "entered"),
        number.number(),
        number.day());
  }

  /** That it waits for the head, or has not been handed to him. */
  Text waiting(OrderDraft draft) {
    return draft
        .claim()
        .map(said -> Text.of("tandems.order.word.claim", said.number(), said.day()))
        .orElseGet(
            () -> Text.of("tandems.order.word." + (draft.word().isWaiting() ? "wait" : "none")));
  }

  /** What the head is asked. */
  Text question(Programme programme, OrderDraft draft) {
    return draft
        .claim()
        .map(said -> Text.of("tandems.order.claim", said.number(), said.day(), programme.title()))
        .orElseGet(
            () -> Text.of("documents.question", Text.of("tandems.order.title"), programme.title()));
  }

  Text done(ProgrammeId programme, Tandem.Order number, OrderPairs.Entered entered) {
    int later = order.waiting(programme).size();
    List<Text> lost = entered.lacking().stream().map(this::lacks).toList();
    List<Text> ended = entered.ended().stream().map(this::pair).toList();
    return Text.paragraphs(
        Text.of("tandems.order.done", number.number(), number.day(), entered.ordered().size()),
        ended.isEmpty() ? Text.empty() : Text.of("tandems.order.ended", capped(ended)),
        lost.isEmpty() ? Text.empty() : Text.of("tandems.order.lost", capped(lost)),
        later == 0 ? Text.empty() : Text.of("tandems.order.later", later));
  }
}
