package ru.tandem.programmes.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;

/** Whom a feature tells that a programme has been closed. */
public interface HearsOfEnd {

  /** One line for the curator; empty when it is nobody. */
  Optional<Text> hears(Programme programme);
}
