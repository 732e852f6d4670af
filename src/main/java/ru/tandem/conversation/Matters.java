package ru.tandem.conversation;

import java.time.Instant;
import java.util.Map;
import ru.tandem.delivery.Matter;
import ru.tandem.people.PersonId;

/** What a feature asks people for, and how it knows that there is nothing to ask for any more. */
public interface Matters {

  /** By what they are about (see {@link Matter#about}). */
  Map<String, Done> known();

  /** Whether it is done, or does not concern this person any more. */
  interface Done {

    /**
     * @param since when the person was to be told of it
     */
    boolean isDone(PersonId who, Matter matter, Instant since);
  }
}
