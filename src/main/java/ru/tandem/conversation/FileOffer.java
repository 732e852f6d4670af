package ru.tandem.conversation;

import java.nio.file.Path;
import java.util.List;
import ru.tandem.people.Person;

/** Knows what a file may be that nobody has asked for: the list of a class, perhaps. */
public interface FileOffer {

  /** A button for each thing that it may be; none where it means nothing. */
  List<Button> offers(Person person, UnaskedFile file);

  /** Whether the content shows that it is just this; read outside of any transaction. */
  default boolean recognises(Person person, Path copy) {
    return false;
  }
}
