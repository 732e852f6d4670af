package ru.tandem.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ru.tandem.delivery.Matter;
import ru.tandem.people.Person;

/** What a feature can say once more, at an hour that the reader has chosen. */
public interface Snoozed {

  /**
   * What is said then.
   *
   * @param until whoever is reminded later than that is reminded too late; null for no end
   * @param about as what it is known to those who remind of it; null for as what it was put off
   */
  record Again(Screen screen, Instant until, Matter about) {

    public Again(Screen screen, Instant until) {
      this(screen, until, null);
    }
  }

  /** By what they are about (see {@link Matter#about}). */
  Map<String, Saying> again();

  /** How it stands now. */
  interface Saying {

    /**
     * Empty when it is done, or does not concern this person.
     *
     * @param at when it will be read
     */
    Optional<Again> of(Person who, Matter matter, Instant at);
  }
}
