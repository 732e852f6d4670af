package ru.tandem.consents;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** For whom a document is worded, as {@code for} in {@code config/consents}. */
public enum Reader {
  /** For a named child. */
  GUARDIAN,
  /** A pupil of 10 to 13, beside the guardian. */
  CHILD,
  /** A pupil of 14 to 17, beside the guardian. */
  TEEN,
  ADULT;

  /** Pupils younger than this are not admitted. */
  public static final int YOUNGEST = 10;

  /** From this age a pupil's own consent to the processing of his data is asked for. */
  public static final int TEENAGE = 14;

  public static final int OF_AGE = 18;

  /** How somebody reads who was born on that day; empty for one who is too young. */
  public static Optional<Reader> bornOn(LocalDate born, LocalDate today) {
    int years = Period.between(born, today).getYears();
    if (years < YOUNGEST) {
      return Optional.empty();
    }
    return Optional.of(years < TEENAGE ? CHILD : years < OF_AGE ? TEEN : ADULT);
  }

  /** Somebody else has to agree as well. */
  public boolean needsGuardian() {
    return this == CHILD || this == TEEN;
  }
}
