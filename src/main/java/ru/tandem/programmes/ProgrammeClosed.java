package ru.tandem.programmes;

import ru.tandem.people.PersonId;

/** A season is over for everybody: nothing of it is asked, offered or reminded of any more. */
public record ProgrammeClosed(ProgrammeId programme, PersonId by) {

  /** Whoever is thanked hears what was to come and falls with it. */
  public static final int THANKED = 5;

  /** Whoever counts needs pairs and consents that still stand. */
  public static final int COUNTED = 10;

  /** Then everybody's part comes to its end. */
  public static final int ENDED = 20;

  /** What is kept of it is written down when all is said and done. */
  public static final int REMEMBERED = 30;
}
