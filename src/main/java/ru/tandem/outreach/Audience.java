package ru.tandem.outreach;

import ru.tandem.enrolment.Step;

/**
 * To whom an announcement goes: everybody, a side, the parents, a class, or those who stand at one
 * step.
 *
 * @param code as it is kept, and as a button carries it
 */
public record Audience(String code) {

  public static final Audience ALL = new Audience("ALL");
  public static final Audience MENTEES = new Audience("MENTEE");
  public static final Audience MENTORS = new Audience("MENTOR");
  public static final Audience GUARDIANS = new Audience("GUARDIAN");

  private static final String GRADE = "GRADE-";
  private static final String STEP = "STEP-";

  static Audience grade(int grade) {
    return new Audience(GRADE + grade);
  }

  static Audience at(Step step) {
    return new Audience(STEP + step);
  }

  /** What kind it is, for its name. */
  public String kind() {
    return code.replaceFirst("-.*", "");
  }

  /** Which class or step. */
  public String which() {
    return code.substring(code.indexOf('-') + 1);
  }
}
