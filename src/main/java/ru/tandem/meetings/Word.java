package ru.tandem.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** One person's word on what became of a meeting. */
@Embeddable
public class Word {

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "outcome_reason")
  private String reason;

  private Instant saidAt;

  protected Word() {}

  static Word of(Outcome outcome, Instant now) {
    Word word = new Word();
    word.outcome = outcome;
    word.saidAt = now;
    return word;
  }

  public Outcome outcome() {
    return outcome;
  }

  boolean saysHeld() {
    return outcome == Outcome.HELD;
  }

  boolean isAbsent() {
    return outcome == Outcome.ABSENT;
  }

  /** It did not take place then; who was only absent himself does not say so. */
  public boolean saysUnheld() {
    return outcome == Outcome.MISSED || outcome == Outcome.MOVED;
  }

  /** The code of a reason in {@code config/meetings/_reasons.yaml}. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  void because(String reason) {
    this.reason = reason;
  }
}
