package ru.tandem.people;

/**
 * In which order what is stored about somebody is erased, be it by one programme or altogether: the
 * one list of whatever holds anything about people.
 */
public final class Erasing {

  /** What waits to be sent. */
  public static final int WAITING = 10;

  /** Ended before the consents go: what has ended need not be paused. */
  public static final int OWN_PAIRS = 20;

  public static final int CONSENTS = 30;
  public static final int CODES = 40;

  /** A whole person is forgotten by each programme: what follows is asked of both. */
  public static final int PROGRAMMES = 50;

  public static final int GATHERINGS = 60;
  public static final int PROPOSALS = 70;
  public static final int NEEDS = 80;
  public static final int ANSWERS_OF_PAIRS = 90;
  public static final int MENTORS = 100;
  public static final int ANSWERS = 110;

  /** After all who need to know who worked with whom. */
  public static final int PAIRS = 120;

  public static final int PARTICIPATION = 130;
  public static final int MEETINGS = 140;
  public static final int ROSTER = 150;
  public static final int OFFICES = 160;

  /** Who it was is the last to be known. */
  public static final int PERSON = 170;

  private Erasing() {}
}
