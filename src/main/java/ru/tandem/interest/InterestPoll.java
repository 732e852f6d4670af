package ru.tandem.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.ProgrammeId;

/** A programme asks around before it invites. */
@Entity
public class InterestPoll {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String code;
  private Instant openedAt;
  private Instant closedAt;

  protected InterestPoll() {}

  static InterestPoll opened(ProgrammeId programme, String code, Instant now) {
    InterestPoll poll = new InterestPoll();
    poll.programmeId = programme;
    poll.code = code;
    poll.openedAt = now;
    return poll;
  }

  long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** Part of the link. */
  public String code() {
    return code;
  }

  Instant openedAt() {
    return openedAt;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /**
   * @throws AlreadySettled when it is closed
   */
  void close(Instant now) {
    if (!isOpen()) {
      throw new AlreadySettled();
    }
    closedAt = now;
  }

  /** Asks on; who answers again is counted again. */
  void reopen() {
    closedAt = null;
  }
}
