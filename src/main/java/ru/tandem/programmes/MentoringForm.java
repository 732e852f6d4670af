package ru.tandem.programmes;

import java.util.Locale;

/** The forms of the target model: who mentors whom. */
public enum MentoringForm {
  PUPIL_PUPIL,
  TEACHER_TEACHER,
  STUDENT_PUPIL,
  EMPLOYER_PUPIL,
  EMPLOYER_STUDENT,
  TEACHER_PUPIL,
  HEAD_TEACHER,
  LECTURER_TEACHER;

  /** The directory of its questionnaires, such as {@code pupil-pupil}. */
  public String directory() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
