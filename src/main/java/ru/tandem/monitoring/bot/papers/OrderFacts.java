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

/** Number and date of the paper itself: blank to be written in by hand until they are entered. */
@Component
class OrderFacts implements Facts {

  private final PaperNumbers numbers;

  OrderFacts(PaperNumbers numbers) {
    this.numbers = numbers;
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
    Optional<NumberedOrder> order = numbers.of(of.programme(), of.kind(), of.id());
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
