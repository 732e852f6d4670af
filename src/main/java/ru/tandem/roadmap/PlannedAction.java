package ru.tandem.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.config.Words;

/** What of an action everybody reads: kept as it stands, or as it is seen to stand by now. */
public interface PlannedAction {

  ActionId id();

  Stage stage();

  Words title();

  /** The paper that is owed. */
  Optional<Paper> document();

  LocalDate dueOn();

  Optional<Instant> doneAt();

  default boolean isDone() {
    return doneAt().isPresent();
  }

  default boolean isOverdue(LocalDate today) {
    return !isDone() && dueOn().isBefore(today);
  }
}
