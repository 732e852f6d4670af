package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;

/** What somebody in a tandem asks of the curator. */
@Entity
public class TandemRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private PersonId personId;

  /** Of whom a guardian speaks; null for who asks for himself. */
  private PersonId childId;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  private LocalDate untilOn;

  @Enumerated(EnumType.STRING)
  private MentoringKind kindWanted;

  private String words;
  private Instant askedAt;

  /** Until then the curator says something. */
  private Instant answerBy;

  private int reminders;

  private PersonId talkedBy;
  private Instant talkedAt;
  private String reply;
  private Boolean withdrawn;
  private Boolean granted;
  private PersonId decidedBy;
  private Instant decidedAt;

  @Version private long version;

  protected TandemRequest() {}

  /**
   * @param until for a pause, the first day after it; else null
   * @param words why, in the person's own words; may be empty
   */
  public static TandemRequest of(
      TandemId tandem,
      PersonId person,
      RequestKind kind,
      LocalDate until,
      String words,
      Instant now) {
    TandemRequest request = new TandemRequest();
    request.tandemId = tandem;
    request.personId = person;
    request.kind = kind;
    request.untilOn = until;
    request.words = words;
    request.askedAt = now;
    return request;
  }

  public TandemRequestId id() {
    return new TandemRequestId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public PersonId person() {
    return personId;
  }

  /** Whom it concerns: who asks, or the child of whom a guardian speaks. */
  public PersonId whom() {
    return childId == null ? personId : childId;
  }

  TandemRequest about(PersonId child) {
    childId = child;
    return this;
  }

  public RequestKind kind() {
    return kind;
  }

  /** In which way they would like to work. */
  public Optional<MentoringKind> kindWanted() {
    return Optional.ofNullable(kindWanted);
  }

  TandemRequest wanting(MentoringKind kind) {
    kindWanted = kind;
    return this;
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(untilOn);
  }

  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Until when a word of the curator is promised; empty for those of earlier days. */
  public Optional<Instant> answerBy() {
    return Optional.ofNullable(answerBy);
  }

  void isPromised(Instant answer) {
    answerBy = answer;
  }

  /**
   * The promised day has gone by.
   *
   * @return how often that has been so by now
   */
  int isLate() {
    return ++reminders;
  }

  /** Another day is promised no more: it has been in vain before. */
  public boolean isLeftWaiting() {
    return reminders > 1;
  }

  /** The curator who talks first; it is open all the while. */
  public Optional<PersonId> talkedBy() {
    return Optional.ofNullable(talkedBy);
  }

  /**
   * @return false when somebody talks already
   * @throws AlreadySettled when the word has been said before
   */
  boolean isTalkedAbout(PersonId curator, Instant now) {
    requireOpen();
    boolean first = talkedAt == null;
    talkedBy = first ? curator : talkedBy;
    talkedAt = first ? now : talkedAt;
    reminders = first ? 0 : reminders;
    return first;
  }

  /** What the curator said to it. */
  public Optional<String> reply() {
    return Optional.ofNullable(reply);
  }

  public boolean isGranted() {
    return Boolean.TRUE.equals(granted);
  }

  /** Nobody has answered it: what it was about is over. */
  public boolean hasFallen() {
    return !isOpen() && decidedBy == null;
  }

  /** Whoever asked does not ask any more. */
  public boolean isWithdrawn() {
    return Boolean.TRUE.equals(withdrawn);
  }

  /**
   * @throws AlreadySettled when the word has been said before
   */
  void withdraw(Instant now) {
    decide(false, personId, now);
    withdrawn = true;
  }

  void isReplied(String words) {
    reply = words;
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new AlreadySettled(decidedBy);
    }
  }

  public boolean isOpen() {
    return decidedAt == null;
  }

  /**
   * @throws AlreadySettled when the word has been said before
   */
  void decide(boolean yes, PersonId curator, Instant now) {
    requireOpen();
    granted = yes;
    decidedBy = curator;
    decidedAt = now;
  }
}
