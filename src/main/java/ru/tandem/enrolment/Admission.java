package ru.tandem.enrolment;

import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Side;

/** Whether somebody of an age may take a part in a form of mentoring. */
public enum Admission {
  WELCOME,
  TOO_YOUNG,
  /** The part is for students or for people at work, and this is a child, or a slip in the year. */
  NOT_GROWN_UP,
  /** The part is for pupils, and this is no pupil: a parent perhaps, or a slip in the year. */
  NOT_A_PUPIL;

  public static Admission of(MentoringForm form, ParticipantRole role, int age) {
    Side side = role == ParticipantRole.MENTOR ? form.mentors() : form.mentees();
    if (age < side.youngest()) {
      return side == Side.PUPILS ? TOO_YOUNG : NOT_GROWN_UP;
    }
    return age > side.oldest() ? NOT_A_PUPIL : WELCOME;
  }
}
