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
import ru.tandem.tandems.Letter;
import ru.tandem.tandems.LetterSort;
import ru.tandem.tandems.TandemId;

/**
 * Somebody needs a grown-up. It is never deleted, and nobody but the curators of the school ever
 * reads it.
 */
@Entity
public class Concern {

  /** Where no other moment was promised. */
  private static final Duration ANSWERED_WITHIN = Duration.ofHours(24);

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

  @Enumerated(EnumType.STRING)
  private ConcernSort sort;

  /** Those whom it is about, where that is known. */
  private TandemId tandemId;

  /** Who wrote what is reported. */
  private PersonId author;

  /** What was sent, where it was no words. */
  private String file;

  @Enumerated(EnumType.STRING)
  private LetterSort fileSort;

  private Instant raisedAt;

  /** Until then an answer is promised. */
  private Instant answerBy;

  private Instant urgentAt;
  private PersonId takenBy;
  private Instant takenAt;
  private String answer;
  private Instant answeredAt;
  private String farewell;
  private Boolean helped;
  private PersonId closedBy;
  private Instant closedAt;
  private Instant reopenedAt;
  private int escalations;

  @Version private long version;

  protected Concern() {}

  /**
   * @param words null when only the signal was sent
   */
  static Concern help(
      SchoolId school, PersonId person, ConcernSort sort, String words, Instant now) {
    Concern concern = raised(school, person, ConcernCause.HELP, now);
    concern.sort = sort;
    concern.words = words;
    return concern;
  }

  /**
   * @param about whom it is about; null where that is not known
   * @param response the answers that brought it up; null when it was no answer
   */
  static Concern of(
      SchoolId school,
      PersonId person,
      ConcernCause cause,
      TandemId about,
      ResponseId response,
      Instant now) {
    Concern concern = raised(school, person, cause, now);
    concern.tandemId = about;
    concern.responseId = response == null ? null : response.value();
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

  public ConcernSort sort() {
    return sort == null ? ConcernSort.OTHER : sort;
  }

  /** It is about a curator: no curator ever reads it. */
  public boolean isForHead() {
    return sort == ConcernSort.CURATOR;
  }

  /** Those whom it is about, where that is known. */
  public Optional<TandemId> tandem() {
    return Optional.ofNullable(tandemId);
  }

  /** What is reported goes with it: the letter itself is gone when the season is over. */
  void shows(Letter letter) {
    author = letter.person();
    words = letter.words().orElse(null);
    file = letter.file().orElse(null);
    fileSort = letter.file().map(any -> letter.sort()).orElse(null);
  }

  /** Who wrote what is reported. */
  public Optional<PersonId> author() {
    return Optional.ofNullable(author);
  }

  /** What was sent, where it was no words: by what the messenger calls it. */
  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** What the file is; null where there is none. */
  public LetterSort fileSort() {
    return fileSort;
  }

  public boolean isUrgent() {
    return urgentAt != null;
  }

  /**
   * @return false when that has been said before
   */
  boolean isUrgent(Instant now) {
    boolean first = urgentAt == null;
    urgentAt = first ? now : urgentAt;
    return first;
  }

  void isPromised(Instant answer) {
    answerBy = answer;
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /**
   * What is said later belongs to the same call, and wants an answer of its own.
   *
   * @param more null for the mere signal
   * @throws AlreadySettled when it is closed
   */
  void adds(String more) {
    if (!isOpen()) {
      throw new AlreadySettled(closedBy);
    }
    if (more != null) {
      words = words == null ? more : words + BETWEEN + more;
    }
    if (answeredAt != null) {
      answeredAt = null;
      escalations = 0;
    }
  }

  public Optional<ResponseId> response() {
    return Optional.ofNullable(responseId).map(ResponseId::new);
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  public Instant answerBy() {
    Instant since = reopenedAt == null ? raisedAt : reopenedAt;
    return answerBy == null ? since.plus(ANSWERED_WITHIN) : answerBy;
  }

  /** Nobody has answered what was said last. */
  public boolean isWaiting() {
    return isOpen() && answeredAt == null;
  }

  /** The promised time has gone by without an answer. */
  public boolean isLate(Instant now) {
    return isWaiting() && now.isAfter(answerBy());
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

  /** Whoever dealt with it does so no longer: any curator may take it. */
  void isLeft() {
    takenBy = null;
    takenAt = null;
  }

  /**
   * Any curator may answer, whoever took it: what counts is that an answer comes. Words alone close
   * nothing.
   *
   * @throws AlreadySettled when it is closed
   */
  public void answer(String words, PersonId curator, Instant now) {
    requireOpen();
    answer = answer == null ? words : answer + BETWEEN + words;
    answeredAt = now;
    takenBy = takenBy == null ? curator : takenBy;
    takenAt = takenAt == null ? now : takenAt;
  }

  /**
   * The curator finds that it is over, and says so to whoever called.
   *
   * @param farewell the last words; null when they talked
   * @throws AlreadySettled when it is closed
   */
  public void close(String farewell, PersonId curator, Instant now) {
    requireOpen();
    this.farewell = farewell;
    closedBy = curator;
    closedAt = now;
    helped = null;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new AlreadySettled(closedBy);
    }
  }

  /** What was said when it was closed. */
  public Optional<String> farewell() {
    return Optional.ofNullable(farewell);
  }

  /** Whether it helped, by the word of whoever called. */
  public Optional<Boolean> helped() {
    return Optional.ofNullable(helped);
  }

  /**
   * Whoever called says that it helped; may be said twice.
   *
   * @return false when that was known
   * @throws AlreadySettled when it is open again
   */
  boolean helps() {
    if (isOpen()) {
      throw new AlreadySettled(takenBy);
    }
    boolean news = helped == null;
    helped = true;
    return news;
  }

  /**
   * Whoever called has more to say, to the curator who has answered.
   *
   * @throws AlreadySettled when it is open
   */
  void goesOn(Instant now) {
    reopen(closedBy, now);
    helped = false;
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
    answerBy = null;
    answeredAt = null;
    helped = null;
    escalations = 0;
  }

  /** Nobody answered in time; how often that has been said to a second grown-up by now. */
  int escalate() {
    return ++escalations;
  }
}
