package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.Tandem;

/** What a feature tells a mentor who takes over a pair, or has it back. */
public interface HandOver {

  /**
   * @param since only what has become of it from then on; the beginning of all for a newcomer
   */
  List<Text> lines(Tandem tandem, Instant since);
}
