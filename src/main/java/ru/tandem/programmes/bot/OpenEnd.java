package ru.tandem.programmes.bot;

import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;

/** What of a feature would be cut short if the programme were closed now. */
public interface OpenEnd {

  /** One line for the curator; empty when nothing is open. */
  Optional<Text> in(Programme programme);
}
