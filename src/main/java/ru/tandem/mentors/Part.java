package ru.tandem.mentors;

/** What a mentor may need before the work begins. */
public enum Part {
  /** A certificate of no criminal record, seen by the curator. */
  RECORD,
  /** A medical certificate, seen by the curator. */
  MEDICAL,
  /** All materials of the school of mentors have been read. */
  MATERIALS,
  /** A session of the school of mentors was attended. */
  SESSION,
  /** The short check has been passed. */
  CHECK;

  public boolean isPaper() {
    return this == RECORD || this == MEDICAL;
  }
}
