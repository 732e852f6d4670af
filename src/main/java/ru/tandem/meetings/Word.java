package ru.tandem.meetings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;

/** One side's word on what became of a meeting. */
@Embeddable
public class Word {

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String reason;
  private PersonId saidBy;
  private Instant saidAt;

  protected Word() {}

  static Word of(Outcome outcome, PersonId by, Instant now) {
    Word word = new Word();
    word.outcome = outcome;
    word.saidBy = by;
    word.saidAt = now;
    return word;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The code of a reason in {@code config/meetings/_reasons.yaml}. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  void because(String reason) {
    this.reason = reason;
  }

  public PersonId saidBy() {
    return saidBy;
  }
}
