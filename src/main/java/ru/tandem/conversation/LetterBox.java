package ru.tandem.conversation;

import java.util.Optional;
import ru.tandem.people.Person;

/** Somebody reads what nobody has asked for: the form whose first question takes such words. */
public interface LetterBox {

  /** Empty when there is nobody to whom this person could write. */
  Optional<Reply.Begin> of(Person writer);

  /** How the key is labelled that sends the words there, where there are several. */
  default Text label(Person writer) {
    return Text.of("conversation.letter.yes");
  }
}
