package ru.tandem.programmes;

import java.util.Locale;

/** The forms of the target model: who mentors whom. */
public enum MentoringForm {
  PUPIL_PUPIL(true, true),
  TEACHER_TEACHER(false, false),
  STUDENT_PUPIL(false, true),
  EMPLOYER_PUPIL(false, true),
  EMPLOYER_STUDENT(false, false),
  TEACHER_PUPIL(false, true),
  HEAD_TEACHER(false, false),
  LECTURER_TEACHER(false, false);

  private final boolean pupilsMentor;
  private final boolean pupilsAreMentored;

  MentoringForm(boolean pupilsMentor, boolean pupilsAreMentored) {
    this.pupilsMentor = pupilsMentor;
    this.pupilsAreMentored = pupilsAreMentored;
  }

  /** Mentors are pupils of a school. */
  public boolean pupilsMentor() {
    return pupilsMentor;
  }

  /** Mentees are pupils of a school. */
  public boolean pupilsAreMentored() {
    return pupilsAreMentored;
  }

  /** The directory of its questionnaires, such as {@code pupil-pupil}. */
  public String directory() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
