package ru.tandem.roadmap;

import java.time.Instant;
import java.util.Optional;
import ru.tandem.programmes.Programme;

/** Sees something happen of which the roadmap knows nothing itself. */
public interface SeenElsewhere {

  /**
   * When the action was done, if it has been seen.
   *
   * @param action its stage and code, as in {@code conditions.interest}
   * @param due whether its day has come
   */
  Optional<Instant> when(Programme programme, String action, boolean due);
}
