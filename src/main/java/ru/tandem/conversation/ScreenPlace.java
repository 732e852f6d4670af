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
  public static final int RELAY = 140;
  public static final int PAIR = 150;
  public static final int MEETINGS = 160;
  public static final int PLAN = 170;
  public static final int REQUESTS = 180;
  public static final int MISSING_CONSENTS = 190;
  public static final int MENTORS = 200;
  public static final int OTHER_SCHOOLS = 210;
  public static final int CONSENTS = 220;

  /** What is known of a person beside the application. */
  public static final int TAGS = 230;

  public static final int NEEDS = 240;
  public static final int ALUMNI = 250;
  public static final int PRAISE = 260;
  public static final int JOURNAL = 270;

  /** How pairs come about. */
  public static final int GATHERINGS = 280;

  public static final int MATCHING = 290;
  public static final int STEERING = 300;
  public static final int WRITING = 310;

  /** What may be said at any time. */
  public static final int LETTERS = 320;

  public static final int CONCERN = 330;
  public static final int RATING = 340;
  public static final int SURVEYS = 350;
  public static final int CLOSING = 360;

  /** What is looked up now and then. */
  public static final int LIMITS = 370;

  public static final int CARD = 380;
  public static final int TOTALS = 390;
  public static final int QUESTIONNAIRES = 400;
  public static final int PRIVACY = 410;
  public static final int FUTURE = 420;

  /** What the person is to do next is said when all have said theirs. */
  public static final int NEXT = 430;

  private ScreenPlace() {}
}
