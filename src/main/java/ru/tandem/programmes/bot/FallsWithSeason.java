package ru.tandem.programmes.bot;

import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;

/**
 * What somebody has been asked to come to, and what will not take place when the season is closed:
 * nobody is to stand before a closed door.
 */
public interface FallsWithSeason {

  /** A line for each. */
  List<Text> of(PersonId person, Programme programme);
}
