package ru.tandem.enrolment;

import ru.tandem.programmes.MentoringForm;

/** Whether somebody of an age may take a part in a form of mentoring. */
public enum Admission {
  WELCOME,
  TOO_YOUNG,
  /** The part is for pupils, and this is no pupil: a parent perhaps, or a slip in the year. */
  NOT_A_PUPIL;

  private static final int YOUNGEST = 10;
  private static final int OLDEST_PUPIL = 21;

  public static Admission of(MentoringForm form, ParticipantRole role, int age) {
    boolean pupil = role == ParticipantRole.MENTOR ? form.pupilsMentor() : form.pupilsAreMentored();
    if (age < YOUNGEST) {
      return TOO_YOUNG;
    }
    return pupil && age > OLDEST_PUPIL ? NOT_A_PUPIL : WELCOME;
  }
}
