package ru.tandem.conversation;

import java.util.Optional;
import ru.tandem.people.Person;

/** What a feature knows somebody to be, for the messenger's list of commands. */
public interface Standing {

  /** Empty when the person is nothing of that kind. */
  Optional<Audience> of(Person person);
}
