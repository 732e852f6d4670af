package ru.tandem.conversation;

import java.util.Set;
import ru.tandem.people.Person;

/**
 * Asks forms whose names are found in the settings; one that is known by its name is a method with
 * {@link OnForm}.
 */
public interface Dialogue {

  /** The forms it knows, each as {@code feature.form}. */
  Set<String> forms();

  /**
   * The form for this person.
   *
   * @param subject what it is about, as it was given when the form was begun; empty for nothing
   */
  Form form(String name, Person person, String subject);
}
