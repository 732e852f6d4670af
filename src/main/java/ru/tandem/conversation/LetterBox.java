package ru.tandem.conversation;

import java.util.Optional;
import ru.tandem.people.Person;

/** Somebody reads what nobody has asked for: the form whose first question takes such words. */
public interface LetterBox {

  /** Empty when there is nobody to whom this person could write. */
  Optional<Reply.Begin> of(Person writer);

  /** Voices, pictures and files are carried there too, once they are asked for. */
  default boolean takesMedia() {
    return false;
  }

  /** How the key is labelled that sends the words there, where there are several. */
  default Text label(Person writer) {
    return Text.of("conversation.letter.yes");
  }
}
