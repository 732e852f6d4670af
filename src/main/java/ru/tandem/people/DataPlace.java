package ru.tandem.people;

/** The sections of the file that tells a person what is stored about him, from top to bottom. */
public final class DataPlace {

  public static final int PERSON = 10;
  public static final int OFFICES = 20;
  public static final int PARTICIPATION = 30;
  public static final int INTENTS = 40;
  public static final int TAGS = 50;
  public static final int ROSTER = 60;
  public static final int MENTORS = 70;
  public static final int CONSENTS = 80;
  public static final int ANSWERS = 90;
  public static final int NEEDS = 100;
  public static final int TEACHERS = 105;
  public static final int GATHERINGS = 110;
  public static final int OFFERS = 113;
  public static final int REFERRALS = 116;
  public static final int ADVICE = 118;
  public static final int PAIRS = 120;
  public static final int PRAISE = 130;
  public static final int MEETINGS = 140;
  public static final int COUNCIL = 145;
  public static final int CONCERNS = 150;
  public static final int ROADMAP = 160;
  public static final int LOCAL_ACTS = 162;
  public static final int PARTNERS = 163;
  public static final int WATCH = 165;
  public static final int STORIES = 167;
  public static final int BEGUN = 170;
  public static final int TRAIL = 180;

  private DataPlace() {}
}
