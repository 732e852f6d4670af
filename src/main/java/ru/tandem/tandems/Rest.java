package ru.tandem.tandems;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody does not work for a time: a whole tandem, or one of its mentees. */
@Embeddable
public class Rest {

  private Instant pausedAt;

  @Enumerated(EnumType.STRING)
  private PauseCause pauseCause;

  private LocalDate pausedUntil;

  protected Rest() {}

  /**
   * @param until the first day after it; null where it ends by a word
   */
  static Rest of(PauseCause cause, LocalDate until, Instant now) {
    Rest rest = new Rest();
    rest.pausedAt = now;
    rest.pauseCause = cause;
    rest.pausedUntil = until;
    return rest;
  }

  public PauseCause cause() {
    return pauseCause;
  }

  /** The first day after it; empty where it ends by a word. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(pausedUntil);
  }
}
