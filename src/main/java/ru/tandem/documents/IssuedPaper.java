package ru.tandem.documents;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
  private Instant numberedAt;

  /** Who stood as head then; null where the bot knew none. */
  private PersonId headId;

  /** By which whoever holds it in his hands asks the bot whether it is true. */
  private String checkCode;

  @Embedded private HeadsWord word;

  /** What it held when the head said yes to it; null where nobody knows. */
  private String approvedMark;

  /** Since when the curator has it in hand with all signatures. */
  private Instant signedAt;

  private PersonId signedBy;

  protected IssuedPaper() {}

  static IssuedPaper of(ProgrammeId programme, String code, long subject) {
    IssuedPaper paper = new IssuedPaper();
    paper.programmeId = programme;
    paper.code = code;
    paper.subject = subject;
    return paper;
  }

  public long id() {
    return id;
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
  void isNumbered(String number, LocalDate day, PersonId head, Instant now) {
    headId = number.equals(this.number) ? headId : head;
    this.number = number;
    dated = day;
    numberedAt = now;
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

  /** When its number was entered. */
  public Optional<Instant> numberedAt() {
    return Optional.ofNullable(numberedAt);
  }

  /** Who stood as head when it got its number. */
  public Optional<PersonId> headOfThen() {
    return Optional.ofNullable(headId);
  }

  public Optional<String> checkCode() {
    return Optional.ofNullable(checkCode);
  }

  void isSigned(PersonId by, Instant now) {
    signedBy = by;
    signedAt = now;
  }

  void isNotSigned() {
    signedBy = null;
    signedAt = null;
  }

  public boolean isSigned() {
    return signedAt != null;
  }

  /** When it was marked as signed; empty for one that is not. */
  public Optional<Instant> signedAt() {
    return Optional.ofNullable(signedAt);
  }

  /** The head is asked and has not said his word, nor was it signed by hand since. */
  public boolean liesBeforeHead() {
    boolean signed = numberedAt != null && numberedAt.isAfter(word().askedAt().orElse(numberedAt));
    return word().isWaiting() && !signed;
  }

  void isApprovedAs(String mark) {
    approvedMark = mark;
  }

  Optional<String> approvedMark() {
    return Optional.ofNullable(approvedMark);
  }

  /** What the head of the school says to it. */
  public HeadsWord word() {
    word = word == null ? new HeadsWord() : word;
    return word;
  }
}
