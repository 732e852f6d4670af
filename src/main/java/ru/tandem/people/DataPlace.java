package ru.tandem.people;

/** The sections of the file that tells a person what is stored about him, from top to bottom. */
public final class DataPlace {

  public static final int PERSON = 10;
  public static final int OFFICES = 20;
  public static final int PARTICIPATION = 30;
  public static final int TAGS = 40;
  public static final int ROSTER = 50;
  public static final int MENTORS = 60;
  public static final int CONSENTS = 70;
  public static final int ANSWERS = 80;
  public static final int NEEDS = 90;
  public static final int GATHERINGS = 100;
  public static final int PAIRS = 110;
  public static final int MEETINGS = 120;
  public static final int CONCERNS = 130;
  public static final int ROADMAP = 140;
  public static final int BEGUN = 150;
  public static final int TRAIL = 160;

  private DataPlace() {}
}
