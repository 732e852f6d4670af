package ru.tandem.conversation;

/**
 * Where the features stand on the screens that several of them fill (home, a programme, a card, a
 * child's page): from top to bottom, for {@link org.springframework.core.annotation.Order}.
 */
public final class ScreenPlace {

  /** Offices first: what waits for a decision. */
  public static final int SCHOOL = 10;

  public static final int PROGRAMMES = 20;
  public static final int WATCH = 30;
  public static final int SETTINGS = 40;

  /** Who this is, and what is being looked for. */
  public static final int IDENTITY = 50;

  public static final int SEARCH = 60;

  /** What a programme is led by. */
  public static final int ROADMAP = 70;

  public static final int DOCUMENTS = 80;
  public static final int INTEREST = 90;
  public static final int OUTREACH = 100;

  /** The way in, and the work that follows it. */
  public static final int ENROLMENT = 110;

  public static final int ROSTER = 120;
  public static final int CALENDAR = 130;
  public static final int PAIR = 140;
  public static final int MEETINGS = 150;
  public static final int REQUESTS = 160;
  public static final int MISSING_CONSENTS = 170;
  public static final int MENTORS = 180;
  public static final int OTHER_SCHOOLS = 190;
  public static final int CONSENTS = 200;

  /** What is known of a person beside the application. */
  public static final int TAGS = 210;

  public static final int NEEDS = 220;
  public static final int ALUMNI = 230;

  /** How pairs come about. */
  public static final int GATHERINGS = 240;

  public static final int MATCHING = 250;

  /** What may be said at any time. */
  public static final int LETTERS = 260;

  public static final int CONCERN = 270;
  public static final int RATING = 280;
  public static final int SURVEYS = 290;
  public static final int CLOSING = 300;

  /** What is looked up now and then. */
  public static final int LIMITS = 310;

  public static final int CARD = 320;
  public static final int TOTALS = 330;
  public static final int QUESTIONNAIRES = 340;
  public static final int PRIVACY = 350;
  public static final int FUTURE = 360;

  /** What the person is to do next is said when all have said theirs. */
  public static final int NEXT = 370;

  private ScreenPlace() {}
}
