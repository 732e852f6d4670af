package ru.tandem.interest;

/** Whether somebody would take part. */
public enum Wish {
  MENTEE,
  MENTOR,
  NOT_NOW
}
