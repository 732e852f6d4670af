package ru.tandem.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.ResponseId;
import ru.tandem.schools.SchoolId;

/**
 * Somebody needs a grown-up. It is never deleted, and nobody but the curators of the school ever
 * reads it.
 */
@Entity
public class Concern {

  /** Until then an answer is promised. */
  static final Duration ANSWERED_WITHIN = Duration.ofHours(24);

  /** Stands between what was said at first and what was added. */
  private static final String BETWEEN = "\n\n";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private PersonId personId;

  @Enumerated(EnumType.STRING)
  private ConcernCause cause;

  private String words;

  /** The answers that brought it up. */
  private Long responseId;

  private Instant raisedAt;
  private PersonId takenBy;
  private Instant takenAt;
  private String answer;
  private PersonId closedBy;
  private Instant closedAt;
  private Instant reopenedAt;
  private int escalations;

  @Version private long version;

  protected Concern() {}

  /**
   * @param words null when only the signal was sent
   */
  static Concern help(SchoolId school, PersonId person, String words, Instant now) {
    Concern concern = raised(school, person, ConcernCause.HELP, now);
    concern.words = words;
    return concern;
  }

  static Concern of(
      SchoolId school, PersonId person, ConcernCause cause, ResponseId response, Instant now) {
    Concern concern = raised(school, person, cause, now);
    concern.responseId = response.value();
    return concern;
  }

  private static Concern raised(SchoolId school, PersonId person, ConcernCause cause, Instant now) {
    Concern concern = new Concern();
    concern.schoolId = school;
    concern.personId = person;
    concern.cause = cause;
    concern.raisedAt = now;
    return concern;
  }

  public ConcernId id() {
    return new ConcernId(id);
  }

  public SchoolId school() {
    return schoolId;
  }

  public PersonId person() {
    return personId;
  }

  public ConcernCause cause() {
    return cause;
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /**
   * What is said later belongs to the same call.
   *
   * @throws AlreadySettled when it is closed
   */
  void adds(String more) {
    if (!isOpen()) {
      throw new AlreadySettled(closedBy);
    }
    words = words == null ? more : words + BETWEEN + more;
  }

  public Optional<ResponseId> response() {
    return Optional.ofNullable(responseId).map(ResponseId::new);
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  public Instant answerBy() {
    return (reopenedAt == null ? raisedAt : reopenedAt).plus(ANSWERED_WITHIN);
  }

  /** The promised time has gone by without an answer. */
  public boolean isLate(Instant now) {
    return isOpen() && now.isAfter(answerBy());
  }

  /** The curator who deals with it. */
  public Optional<PersonId> takenBy() {
    return Optional.ofNullable(takenBy);
  }

  /** What the curator wrote back. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<PersonId> closedBy() {
    return Optional.ofNullable(closedBy);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /**
   * One curator deals with it.
   *
   * @return false when it was he already
   * @throws AlreadySettled when another does, or it is closed
   */
  public boolean take(PersonId curator, Instant now) {
    if (!isOpen() || takenBy != null && !takenBy.equals(curator)) {
      throw new AlreadySettled(isOpen() ? takenBy : closedBy);
    }
    boolean first = takenBy == null;
    takenBy = curator;
    takenAt = first ? now : takenAt;
    return first;
  }

  /**
   * Any curator may answer, whoever took it: what counts is that an answer comes.
   *
   * @throws AlreadySettled when it is closed
   */
  public void answer(String words, PersonId curator, Instant now) {
    close(curator, now);
    answer = words;
  }

  /**
   * They talked.
   *
   * @throws AlreadySettled when it is closed
   */
  public void close(PersonId curator, Instant now) {
    if (!isOpen()) {
      throw new AlreadySettled(closedBy);
    }
    closedBy = curator;
    closedAt = now;
  }

  /**
   * Whoever called has more to say, to the curator who has answered.
   *
   * @throws AlreadySettled when it is open
   */
  void goesOn(Instant now) {
    reopen(closedBy, now);
  }

  /**
   * It was not over: whoever opens it again deals with it, and an answer is promised anew.
   *
   * @throws AlreadySettled when it is open
   */
  void reopen(PersonId curator, Instant now) {
    if (isOpen()) {
      throw new AlreadySettled(takenBy);
    }
    closedBy = null;
    closedAt = null;
    takenBy = curator;
    takenAt = now;
    reopenedAt = now;
    escalations = 0;
  }

  /** Nobody answered in time; how often that has been said to a second grown-up by now. */
  int escalate() {
    return ++escalations;
  }
}
