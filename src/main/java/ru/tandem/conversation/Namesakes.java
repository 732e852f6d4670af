package ru.tandem.conversation;

import java.util.Optional;
import ru.tandem.people.Person;

/** Knows what tells two of one name apart, for whoever may know it. */
public interface Namesakes {

  /**
   * Empty where that is nobody's name, or where this reader is not to know more.
   *
   * @param label what the key reads
   * @param kind of what kind that is which the key opens
   * @param number which one of them
   */
  Optional<String> apart(Person reader, String label, Class<?> kind, long number);
}
