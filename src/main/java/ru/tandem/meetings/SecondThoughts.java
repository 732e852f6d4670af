package ru.tandem.meetings;

import ru.tandem.tandems.Tandem;

/**
 * Told by whoever knows that somebody would rather not go on as before: until that is talked over,
 * nobody is asked to arrange the next meeting.
 */
public interface SecondThoughts {

  boolean about(Tandem tandem);
}
