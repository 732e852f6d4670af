package ru.tandem.monitoring.bot.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.documents.bot.PaperNumbers;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.tandems.ChangesInPairs;
import ru.tandem.tandems.Tandem;

/** Number and date of the paper itself: blank to be written in by hand until they are entered. */
@Component
class OrderFacts implements Facts {

  private final PaperNumbers numbers;
  private final ChangesInPairs changes;
  private final ReadSeason read;

  OrderFacts(PaperNumbers numbers, ChangesInPairs changes, ReadSeason read) {
    this.numbers = numbers;
    this.changes = changes;
    this.read = read;
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
    List<Tandem.Order> own = ofPartner(of);
    if (!own.isEmpty()) {
      all(own, filling);
      return;
    }
    Optional<NumberedOrder> order =
        numbers
            .of(of.programme(), of.kind(), of.id())
            .filter(any -> !isNext(of) && of.kind().of() != PaperKind.Of.PARTNER);
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

  /** A partner's copy is of the orders that name his own people, the first one first. */
  private List<Tandem.Order> ofPartner(PaperSubject of) {
    if (of.kind().of() != PaperKind.Of.PARTNER) {
      return List.of();
    }
    Season season = read.of(of.programme());
    String partner = season.partners().get(of.id());
    return season.pairs().stream()
        .filter(pair -> !pair.tandem().isEnded() && pair.isThere())
        .filter(pair -> pair.mentor().partner().equals(partner))
        .flatMap(pair -> pair.tandem().mentees().stream())
        .flatMap(mentee -> mentee.order().stream())
        .distinct()
        .sorted(Comparator.comparing(Tandem.Order::day).thenComparing(Tandem.Order::number))
        .toList();
  }

  private static void all(List<Tandem.Order> orders, Filling filling) {
    Text number = Text.words(orders.get(0).number());
    for (Tandem.Order further : orders.subList(1, orders.size())) {
      Text day = Text.of("documents.day", further.day());
      number = Text.of("monitoring.paper.orders", number, day, further.number());
    }
    filling
        .word("order-number", number)
        .word("order-day", Text.of("documents.day", orders.get(0).day()));
  }
}
