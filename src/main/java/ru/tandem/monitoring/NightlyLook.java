package ru.tandem.monitoring;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Look;
import ru.tandem.delivery.Workshop;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;

/**
 * What is looked at every night in all programmes of a region: one after another, beside the chats.
 * It is read past the writers' line; only what is noted down takes a turn in it, a programme at a
 * time. What fails in one programme or is cut short by a stop is made up for the night after.
 */
@Component
class NightlyLook {

  private static final String LANE = "night";

  private final Programmes programmes;
  private final Workshop workshop;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  NightlyLook(Programmes programmes, Workshop workshop, PlatformTransactionManager transactions) {
    this.programmes = programmes;
    this.workshop = workshop;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    this.writing = new TransactionTemplate(transactions);
  }

  /** Begun after the commit of whoever calls, for each programme that is not closed. */
  <T> void at(Function<Programme, T> read, Consumer<T> note) {
    for (Programme programme : programmes.findByClosedAtIsNullOrderById()) {
      workshop.later(LANE, () -> look(programme.id(), read, note));
    }
  }

  private <T> void look(ProgrammeId id, Function<Programme, T> read, Consumer<T> note) {
    Optional<T> seen = reading.execute(status -> Look.at(() -> open(id).map(read)));
    writing.executeWithoutResult(status -> seen.filter(any -> isOpen(id)).ifPresent(note));
  }

  private boolean isOpen(ProgrammeId id) {
    return open(id).isPresent();
  }

  /** It may have been closed, or its school deleted, while the others were looked at. */
  private Optional<Programme> open(ProgrammeId id) {
    return programmes.findById(id.value()).filter(one -> !one.isClosed());
  }
}
