package ru.tandem.interest;

/** Who somebody is to the school. */
public enum Walk {
  PUPIL,
  TEACHER,
  PARENT,
  STUDENT,
  /** Has left the school. */
  GRADUATE,
  EMPLOYER,
  OTHER
}
