package ru.tandem.teachers;

/** By what the deputy sees what a teacher needs. */
public enum NeedSource {
  ATTESTATION,
  PERSONNEL_FILE,
  LESSON,
  TALK
}
