package ru.tandem.people;

import java.util.Optional;

/** What was asked for has been decided before, or its time is over. Nothing was changed. */
public class AlreadySettled extends RuntimeException {

  private final transient PersonId by;

  public AlreadySettled() {
    this(null);
  }

  /**
   * @param by the colleague who was quicker, whom the other may know; null for nobody
   */
  public AlreadySettled(PersonId by) {
    this.by = by;
  }

  public Optional<PersonId> by() {
    return Optional.ofNullable(by);
  }
}
