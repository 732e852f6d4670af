package ru.tandem.documents;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/**
 * What the head of the school says to a paper: it is handed to him, and he approves or returns it.
 */
@Embeddable
public class HeadsWord {

  /** The longest remark with which a paper is given back. */
  public static final int LONGEST = 400;

  /** Since when it waits, or waited last. */
  private Instant askedAt;

  private PersonId askedBy;
  private Instant decidedAt;
  private PersonId decidedBy;
  private Instant approvedAt;
  private String objection;

  /**
   * The head is asked.
   *
   * @throws AlreadySettled while it waits, or when it has been approved
   */
  public void isAsked(PersonId by, Instant now) {
    if (isWaiting() || approvedAt != null) {
      throw new AlreadySettled();
    }
    waits(by, now);
  }

  /**
   * What was approved has been put right since: it lies before the head once more. His yes to what
   * it was stands until he has said his word to what it is.
   *
   * @param approved the yes that is known to whoever asks, in seconds
   * @throws AlreadySettled while it waits, and when another yes has been said since
   */
  public void isAskedAnew(long approved, PersonId by, Instant now) {
    if (isWaiting() || approvedAt == null || approvedAt.getEpochSecond() != approved) {
      throw new AlreadySettled();
    }
    waits(by, now);
  }

  private void waits(PersonId by, Instant now) {
    askedBy = by;
    askedAt = now;
    decidedAt = null;
    decidedBy = null;
    objection = null;
  }

  public void isYes(PersonId head, Instant now) {
    decided(head, now);
    approvedAt = now;
  }

  public void isNo(PersonId head, String word, Instant now) {
    decided(head, now);
    approvedAt = null;
    objection = word.strip();
  }

  private void decided(PersonId head, Instant now) {
    requireWaiting();
    decidedBy = head;
    decidedAt = now;
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void requireWaiting() {
    if (!isWaiting()) {
      throw decidedBy().map(AlreadySettled::new).orElseGet(AlreadySettled::new);
    }
  }

  public boolean isWaiting() {
    return askedAt != null && decidedAt == null;
  }

  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  public Optional<PersonId> askedBy() {
    return Optional.ofNullable(askedBy);
  }

  /** Empty unless the head has said yes, and is not asked anew. */
  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt).filter(yes -> !isWaiting());
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /** With what word the head has given it back, and it has not been handed in again. */
  public Optional<String> objection() {
    return Optional.ofNullable(objection);
  }
}
