package ru.tandem.programmes;

import java.util.Locale;

/** The forms of the target model: who mentors whom. */
public enum MentoringForm {
  PUPIL_PUPIL(Side.PUPILS, Side.PUPILS),
  TEACHER_TEACHER(Side.STAFF, Side.STAFF),
  STUDENT_PUPIL(Side.STUDENTS, Side.PUPILS),
  EMPLOYER_PUPIL(Side.STAFF, Side.PUPILS),
  EMPLOYER_STUDENT(Side.STAFF, Side.STUDENTS),
  TEACHER_PUPIL(Side.STAFF, Side.PUPILS),
  HEAD_TEACHER(Side.STAFF, Side.STAFF),
  LECTURER_TEACHER(Side.STAFF, Side.STAFF);

  private final Side mentors;
  private final Side mentees;
  private final String directory = name().toLowerCase(Locale.ROOT).replace('_', '-');

  MentoringForm(Side mentors, Side mentees) {
    this.mentors = mentors;
    this.mentees = mentees;
  }

  /** Who are the mentors. */
  public Side mentors() {
    return mentors;
  }

  /** Who are the mentees. */
  public Side mentees() {
    return mentees;
  }

  /** Mentors work at the school whose programme it is, unless a partner has sent them. */
  public boolean employsMentors() {
    return switch (this) {
      case TEACHER_TEACHER, TEACHER_PUPIL, HEAD_TEACHER -> true;
      default -> false;
    };
  }

  /** Mentors are pupils of a school. */
  public boolean pupilsMentor() {
    return mentors == Side.PUPILS;
  }

  /** Mentees are pupils of a school. */
  public boolean pupilsAreMentored() {
    return mentees == Side.PUPILS;
  }

  /** The directory of its questionnaires, such as {@code pupil-pupil}. */
  public String directory() {
    return directory;
  }
}
