package ru.tandem.feedback;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;
import ru.tandem.people.PersonId;

/** The log of all concerns: it can be written and read, and nothing else. */
public interface ConcernLog extends Repository<ConcernEntry, Long> {

  ConcernEntry save(ConcernEntry entry);

  List<ConcernEntry> findByConcernIdOrderById(ConcernId concern);

  /**
   * @param by null for what happens by itself
   */
  default void write(Concern concern, ConcernDeed deed, PersonId by, Instant now) {
    save(ConcernEntry.of(concern.id(), deed, by, now));
  }
}
