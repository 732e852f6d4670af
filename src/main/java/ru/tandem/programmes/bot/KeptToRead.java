package ru.tandem.programmes.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;

/** What of a feature can be read after a programme is closed. */
public interface KeptToRead {

  /** One line for the curator; empty when there is nothing. */
  Optional<Text> kept(Programme programme);
}
