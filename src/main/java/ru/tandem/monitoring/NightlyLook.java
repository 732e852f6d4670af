package ru.tandem.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.database.Look;
import ru.tandem.delivery.Workshop;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.timetable.NightFell;

/**
 * All programmes of a region that are not closed are looked at every night: one after another,
 * beside the chats. Whatever is to be known of one is read in one look, past the writers' line;
 * only what is noted down takes a turn in it, a programme at a time. What fails in one programme or
 * is cut short by a stop is made up for the night after.
 */
@Component
class NightlyLook {

  private static final String LANE = "night";

  private final Programmes programmes;
  private final List<NightlyNote> notes;
  private final Workshop workshop;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  NightlyLook(
      Programmes programmes,
      List<NightlyNote> notes,
      Workshop workshop,
      PlatformTransactionManager transactions) {
    this.programmes = programmes;
    this.notes = notes;
    this.workshop = workshop;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    this.writing = new TransactionTemplate(transactions);
  }

  /** Begun after the commit of the night. */
  @EventListener
  void on(NightFell night) {
    for (Programme programme : programmes.findByClosedAtIsNullOrderById()) {
      workshop.later(LANE, () -> look(programme.id(), night.at()));
    }
  }

  private void look(ProgrammeId id, Instant at) {
    List<Runnable> seen =
        reading.execute(
            status -> Look.at(() -> open(id).map(one -> see(one, at)).orElseGet(List::of)));
    writing.executeWithoutResult(
        status -> {
          if (open(id).isPresent()) {
            seen.forEach(Runnable::run);
          }
        });
  }

  private List<Runnable> see(Programme programme, Instant at) {
    return notes.stream().map(one -> one.see(programme, at)).toList();
  }

  /** It may have been closed, or its school deleted, while the others were looked at. */
  private Optional<Programme> open(ProgrammeId id) {
    return programmes.findById(id.value()).filter(one -> !one.isClosed());
  }
}
