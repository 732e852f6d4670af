package ru.tandem.monitoring.bot.papers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.StillEmpty;
import ru.tandem.monitoring.season.Nominations;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.ChangesInPairs;

/** Nobody has been chosen to be honoured; no pair that an order names has ended early. */
@Component
class NothingInOrder implements StillEmpty {

  private static final String CHANGES = "order-pairs-change";

  private final Nominations nominations;
  private final ChangesInPairs changes;

  NothingInOrder(Nominations nominations, ChangesInPairs changes) {
    this.nominations = nominations;
    this.changes = changes;
  }

  @Override
  public Optional<Lack> of(Programme programme, PaperKind kind) {
    if (kind.code().equals(RewardFacts.ORDER) && nominations.chosen(programme).isEmpty()) {
      Button choose = NominationDesk.way(programme.id());
      return Optional.of(new Lack(Text.of("monitoring.nominees.chosen.none"), Optional.of(choose)));
    }
    return kind.code().equals(CHANGES) && changes.told(programme.id()).isEmpty()
        ? Optional.of(new Lack(Text.of("monitoring.changes.none"), Optional.empty()))
        : Optional.empty();
  }
}
