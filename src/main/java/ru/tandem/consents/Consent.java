package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/**
 * One yes to one document, kept as evidence: who, what, when and from where never change. Later can
 * come only who the guardian proved to be, a doubt about it, and the withdrawal.
 */
@Entity
public class Consent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private PersonId subjectId;
  private PersonId givenBy;
  private String document;
  private int version;

  @Enumerated(EnumType.STRING)
  private Reader reader;

  @Enumerated(EnumType.STRING)
  private Language language;

  /** About whose part the words were; null for either, and from before it was told apart. */
  @Enumerated(EnumType.STRING)
  private ParticipantRole part;

  private String textHash;
  private Instant givenAt;
  private long chatId;
  private String phone;

  @Enumerated(EnumType.STRING)
  private Identity identity;

  private Instant withdrawnAt;

  /** Since when another guardian's yes counts although this one was taken back. */
  private Instant overruledAt;

  /** The season for which it was given is over. */
  private Instant expiredAt;

  /** The sheet that was signed; null for who pressed a button. */
  private Long paperFormId;

  protected Consent() {}

  /** Somebody agrees for himself. */
  static Consent own(
      SchoolId school, Person person, ConsentDocument document, Language read, Instant now) {
    Consent consent = to(document, read, school, person, now);
    consent.subjectId = person.id();
    consent.identity = Identity.ACCOUNT;
    return consent;
  }

  /** A guardian agrees for a child; who he is has to be made sure of. */
  static Consent forChild(
      PersonId child,
      SchoolId school,
      Person guardian,
      ConsentDocument document,
      Language read,
      Instant now) {
    Consent consent = to(document, read, school, guardian, now);
    consent.subjectId = child;
    return consent;
  }

  /** Somebody has signed a sheet; the school saw who. */
  static Consent onPaper(
      PersonId subject,
      SchoolId school,
      Person signer,
      ConsentDocument document,
      PaperForm form,
      String phone,
      Instant now) {
    Consent consent = to(document, form.language(), school, signer, now);
    consent.subjectId = subject;
    consent.chatId = 0;
    consent.phone = phone.isEmpty() ? null : phone;
    consent.paperFormId = form.number();
    consent.identity = Identity.PAPER;
    return consent;
  }

  private static Consent to(
      ConsentDocument document, Language read, SchoolId school, Person giver, Instant now) {
    Consent consent = new Consent();
    consent.document = document.id();
    consent.version = document.version();
    consent.reader = document.reader();
    consent.part = document.part();
    consent.language = read;
    consent.textHash = document.sha256(read);
    consent.schoolId = school;
    consent.givenBy = giver.id();
    consent.chatId = giver.chatId();
    consent.givenAt = now;
    return consent;
  }

  public long number() {
    return id;
  }

  public SchoolId school() {
    return schoolId;
  }

  /** Whom it is about. */
  public PersonId subject() {
    return subjectId;
  }

  public PersonId givenBy() {
    return givenBy;
  }

  public String document() {
    return document;
  }

  public int version() {
    return version;
  }

  public Reader reader() {
    return reader;
  }

  /** The language in which it was read. */
  public Language language() {
    return language;
  }

  public String textHash() {
    return textHash;
  }

  public Instant givenAt() {
    return givenAt;
  }

  /** The messenger's account that pressed the button; 0 for a signature on paper. */
  public long chatId() {
    return chatId;
  }

  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  /** Empty while nobody has made sure who the guardian is. */
  public Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  Optional<Long> paperForm() {
    return Optional.ofNullable(paperFormId);
  }

  public boolean isOnPaper() {
    return paperFormId != null;
  }

  public Optional<Instant> expiredAt() {
    return Optional.ofNullable(expiredAt);
  }

  /** Taken back, and nobody has said since that this does not count. */
  boolean isObjection() {
    return withdrawnAt != null && overruledAt == null;
  }

  void overrule(Instant now) {
    if (isObjection()) {
      overruledAt = now;
    }
  }

  public boolean stands() {
    return withdrawnAt == null && expiredAt == null;
  }

  /**
   * @param oldest the oldest version that counts today
   */
  boolean holds(ConsentDocument wanted, int oldest) {
    return stands()
        && document.equals(wanted.id())
        && reader == wanted.reader()
        && wanted.isAbout(part)
        && version >= oldest;
  }

  /** Given to this document as it is worded today. */
  public boolean isTo(ConsentDocument wanted) {
    return document.equals(wanted.id())
        && version == wanted.version()
        && reader == wanted.reader()
        && wanted.isAbout(part);
  }

  /** The guardian has shared the number of the account. */
  void reachedBy(String phone) {
    if (this.phone == null) {
      this.phone = phone;
    }
  }

  void identified(Identity how) {
    if (identity == null) {
      identity = how;
    }
  }

  /** A signature on paper stays what it is. */
  void doubted() {
    if (!isOnPaper()) {
      identity = null;
    }
  }

  /** May be said twice. */
  void expire(Instant now) {
    if (stands()) {
      expiredAt = now;
    }
  }

  /** May be said twice. */
  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }
}
