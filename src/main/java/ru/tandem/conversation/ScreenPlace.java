package ru.tandem.conversation;

/**
 * Where the features stand on the screens that several of them fill (home, a programme, a card, a
 * child's page): from top to bottom, for {@link org.springframework.core.annotation.Order}.
 */
public final class ScreenPlace {

  /** A call for help before anything else. */
  public static final int CALL = 10;

  /** Offices: what waits for a decision. */
  public static final int SCHOOL = 20;

  /** What the council of mentors is to look at. */
  public static final int COUNCIL = 25;

  public static final int PROGRAMMES = 30;
  public static final int WATCH = 40;
  public static final int SETTINGS = 50;

  /** Who this is, and what is being looked for. */
  public static final int IDENTITY = 60;

  public static final int SEARCH = 70;

  /** What a programme is led by. */
  public static final int ROADMAP = 80;

  public static final int DOCUMENTS = 90;
  public static final int INTEREST = 100;
  public static final int OUTREACH = 110;

  /** The way in, and the work that follows it. */
  public static final int ENROLMENT = 120;

  public static final int ROSTER = 130;
  public static final int CALENDAR = 140;
  public static final int RELAY = 150;
  public static final int PAIR = 160;
  public static final int MEETINGS = 170;
  public static final int PLAN = 180;
  public static final int REQUESTS = 190;
  public static final int MISSING_CONSENTS = 200;
  public static final int MENTORS = 210;
  public static final int OTHER_SCHOOLS = 220;
  public static final int CONSENTS = 230;

  /** What is known of a person beside the application. */
  public static final int TAGS = 240;

  public static final int NEEDS = 250;
  public static final int ALUMNI = 260;
  public static final int PRAISE = 270;
  public static final int STORIES = 275;
  public static final int JOURNAL = 280;

  /** How pairs come about. */
  public static final int GATHERINGS = 290;

  public static final int MATCHING = 300;
  public static final int ADVICE = 305;
  public static final int STEERING = 310;
  public static final int WRITING = 320;

  /** What may be said at any time. */
  public static final int LETTERS = 330;

  public static final int CONCERN = 340;
  public static final int RATING = 350;
  public static final int SURVEYS = 360;
  public static final int CLOSING = 370;

  /** What is looked up now and then. */
  public static final int LIMITS = 380;

  public static final int CARD = 390;
  public static final int TOTALS = 400;
  public static final int QUESTIONNAIRES = 410;
  public static final int PRIVACY = 420;
  public static final int FUTURE = 430;

  /** What the person is to do next is said when all have said theirs. */
  public static final int NEXT = 440;

  private ScreenPlace() {}
}
