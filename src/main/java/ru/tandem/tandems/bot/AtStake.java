package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** What else would be gone when a tandem rests or ends, as another feature knows it. */
public interface AtStake {

  /**
   * @param one the only one of a group whom it concerns; empty for all
   */
  List<Text> lines(Tandem tandem, Optional<PersonId> one);
}
