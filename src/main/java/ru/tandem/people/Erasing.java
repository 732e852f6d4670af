package ru.tandem.people;

/**
 * In which order what is stored about somebody is erased, be it by one programme or altogether: the
 * one list of whatever holds anything about people.
 */
public final class Erasing {

  /** What waits to be sent. */
  public static final int WAITING = 10;

  public static final int WRITTEN_IN_OWN_PAIRS = 20;

  /** Ended before the consents go: what has ended need not be paused. */
  public static final int OWN_PAIRS = 30;

  public static final int CONSENTS = 40;
  public static final int CODES = 50;

  /** A whole person is forgotten by each programme: what follows is asked of both. */
  public static final int PROGRAMMES = 60;

  public static final int GATHERINGS = 70;
  public static final int PROPOSALS = 80;
  public static final int ADVICE = 85;
  public static final int COUNCIL = 87;
  public static final int NEEDS = 90;
  public static final int TEACHERS = 95;
  public static final int ANSWERS_OF_PAIRS = 100;
  public static final int MENTORS = 110;
  public static final int ANSWERS = 120;
  public static final int WRITTEN_IN_PAIRS = 130;

  /** After all who need to know who worked with whom. */
  public static final int PAIRS = 140;

  public static final int PARTICIPATION = 150;
  public static final int MEETINGS = 160;
  public static final int ROSTER = 170;
  public static final int LOCAL_ACTS = 175;
  public static final int PARTNERS = 177;
  public static final int OFFICES = 180;

  /** Who it was is the last to be known. */
  public static final int PERSON = 190;

  /** What becomes of those for whom the person answered, now that he does no more. */
  public static final int WARDS = 200;

  private Erasing() {}
}
