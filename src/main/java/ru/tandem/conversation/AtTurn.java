package ru.tandem.conversation;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * Whose act is being answered. What is said to that person at once is an answer, from whichever
 * part of the house it comes, and no message that the bot sends first.
 */
@Component
class AtTurn {

  private final ThreadLocal<PersonId> whose = new ThreadLocal<>();

  /** Does that while this person waits for what comes of it. */
  <T> T of(Person person, Supplier<T> act) {
    whose.set(person.id());
    try {
      return act.get();
    } finally {
      whose.remove();
    }
  }

  boolean isOf(Person person) {
    return person.id().equals(whose.get());
  }
}
