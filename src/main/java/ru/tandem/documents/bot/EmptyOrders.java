package ru.tandem.documents.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.StillEmpty.Lack;
import ru.tandem.programmes.Programme;

/** The orders of a programme that have nothing in them yet, whoever knows of them. */
@Component
class EmptyOrders {

  private final List<StillEmpty> all;

  EmptyOrders(List<StillEmpty> all) {
    this.all = all;
  }

  Optional<Lack> of(Programme programme, PaperKind kind) {
    return all.stream().flatMap(one -> one.of(programme, kind).stream()).findFirst();
  }
}
