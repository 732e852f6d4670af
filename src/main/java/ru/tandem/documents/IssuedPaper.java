package ru.tandem.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** That a paper of a programme has been made, and by which number the school has issued it. */
@Entity
public class IssuedPaper {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String code;

  /** The pair or participant that it is of; 0 for the programme. */
  private long subject;

  private Instant madeAt;
  private PersonId madeBy;
  private String number;
  private LocalDate dated;

  /** By which whoever holds it in his hands asks the bot whether it is true. */
  private String checkCode;

  /** Since when it waits for the head's word, or waited last. */
  private Instant askedAt;

  private PersonId askedBy;
  private Instant decidedAt;
  private PersonId decidedBy;
  private Instant approvedAt;
  private String objection;

  protected IssuedPaper() {}

  static IssuedPaper of(ProgrammeId programme, String code, long subject) {
    IssuedPaper paper = new IssuedPaper();
    paper.programmeId = programme;
    paper.code = code;
    paper.subject = subject;
    return paper;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public String code() {
    return code;
  }

  public long subject() {
    return subject;
  }

  /** The file has been asked for, now for the last time. */
  void made(PersonId by, Instant now) {
    madeBy = by;
    madeAt = now;
  }

  public Optional<Instant> madeAt() {
    return Optional.ofNullable(madeAt);
  }

  /** The school has signed it; what was entered by mistake is put right by entering it anew. */
  void isNumbered(String number, LocalDate day) {
    this.number = number;
    dated = day;
  }

  void isCheckedBy(String code) {
    checkCode = code;
  }

  /** It is nobody's, nobody can check it, and its number is not given again. */
  void isForgotten() {
    subject = -id;
    madeAt = null;
    madeBy = null;
    checkCode = null;
  }

  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  public Optional<LocalDate> dated() {
    return Optional.ofNullable(dated);
  }

  public Optional<String> checkCode() {
    return Optional.ofNullable(checkCode);
  }

  /**
   * The head is asked.
   *
   * @throws AlreadySettled while it waits, or when it has been approved
   */
  void isHanded(PersonId by, Instant now) {
    if (isWaiting() || approvedAt != null) {
      throw new AlreadySettled();
    }
    askedBy = by;
    askedAt = now;
    decidedAt = null;
    decidedBy = null;
    objection = null;
  }

  void isApproved(PersonId head, Instant now) {
    decided(head, now);
    approvedAt = now;
  }

  void isReturned(PersonId head, String word, Instant now) {
    decided(head, now);
    objection = word.strip();
  }

  private void decided(PersonId head, Instant now) {
    if (!isWaiting()) {
      throw new AlreadySettled();
    }
    decidedBy = head;
    decidedAt = now;
  }

  public boolean isWaiting() {
    return askedAt != null && decidedAt == null;
  }

  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** Empty unless the head has said yes. */
  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /** With what word the head has given it back, and it has not been handed in again. */
  public Optional<String> objection() {
    return Optional.ofNullable(objection);
  }
}
