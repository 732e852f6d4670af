package ru.tandem.conversation;

import ru.tandem.people.PersonId;

/**
 * Somebody pressed a button or handed in a form, and it was done. Heard in the same transaction.
 *
 * @param action the press, or the form
 * @param subject what it was about, without any words that people typed
 * @param secret nobody may write down who it was
 */
public record Pressed(PersonId person, String action, String subject, boolean secret) {

  public Pressed(PersonId person, String action, String subject) {
    this(person, action, subject, false);
  }
}
