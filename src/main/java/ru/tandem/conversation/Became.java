package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import ru.tandem.people.Person;

/**
 * Knows what has become of what somebody presses too late: a button may be old, and whoever presses
 * it wants to know how things stand, not to be sent to the menu.
 */
public interface Became {

  /** Empty for a press of which it knows nothing, or nothing that concerns this person. */
  Optional<Screen> of(Person presser, String action, List<String> arguments);

  /** The number that stands first behind an action; 0 when there is none. */
  static long number(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    return first.matches("\\d{1,18}") ? Long.parseLong(first) : 0;
  }
}
