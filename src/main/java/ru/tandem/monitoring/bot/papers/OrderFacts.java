package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.documents.bot.PaperNumbers;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.tandems.ChangesInPairs;

/** Number and date of the paper itself: blank to be written in by hand until they are entered. */
@Component
class OrderFacts implements Facts {

  private final PaperNumbers numbers;
  private final ChangesInPairs changes;

  OrderFacts(PaperNumbers numbers, ChangesInPairs changes) {
    this.numbers = numbers;
    this.changes = changes;
  }

  /** Of the orders on changes each has its own number: the last one's is not the next one's. */
  private boolean isNext(PaperSubject of) {
    return of.kind().code().equals(ChangesInPairs.PAPER) && changes.isWaiting(of.programme().id());
  }

  @Override
  public String code() {
    return "order";
  }

  @Override
  public List<String> places() {
    return List.of("order-number", "order-day");
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    Optional<NumberedOrder> order =
        numbers.of(of.programme(), of.kind(), of.id()).filter(any -> !isNext(of));
    filling
        .word(
            "order-number",
            order.map(NumberedOrder::number).map(Text::words).orElse(Text.words("__________")))
        .word(
            "order-day",
            order
                .map(NumberedOrder::day)
                .map(day -> Text.of("documents.day", day))
                .orElse(Text.of("documents.noday")));
  }
}
