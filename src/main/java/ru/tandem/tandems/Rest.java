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

  /** Until when, and why, a rest had been agreed on before a consent was missing. */
  @Enumerated(EnumType.STRING)
  private PauseCause beforeCause;

  private LocalDate beforeUntil;

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

  /**
   * What had been agreed on until a day is not forgotten because a consent is missing for a while.
   *
   * @param earlier null for none
   */
  Rest over(Rest earlier) {
    if (pauseCause.isConsent() && earlier != null && earlier.isAgreed()) {
      beforeCause = earlier.pauseCause;
      beforeUntil = earlier.pausedUntil;
    }
    return this;
  }

  /** Somebody has wished it, and it may be for longer than that. */
  public boolean isAgreed() {
    return pauseCause == PauseCause.ASKED || pauseCause == PauseCause.CURATOR;
  }

  /** That which had been agreed on, as long as its day has not come. */
  Optional<Rest> before(LocalDate today, Instant now) {
    return Optional.ofNullable(beforeUntil)
        .filter(today::isBefore)
        .map(day -> of(beforeCause, day, now));
  }

  public PauseCause cause() {
    return pauseCause;
  }

  /** The first day after it; empty where it ends by a word. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(pausedUntil);
  }
}
