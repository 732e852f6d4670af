package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/**
 * One yes to one document, kept as evidence: who, what, when and from where never change. Later can
 * come only who the guardian proved to be, and the withdrawal.
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

  private String textHash;
  private Instant givenAt;
  private long chatId;
  private String phone;

  @Enumerated(EnumType.STRING)
  private Identity identity;

  private Instant withdrawnAt;

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

  private static Consent to(
      ConsentDocument document, Language read, SchoolId school, Person giver, Instant now) {
    Consent consent = new Consent();
    consent.document = document.id();
    consent.version = document.version();
    consent.reader = document.reader();
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

  /** The messenger's account that pressed the button. */
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

  public boolean stands() {
    return withdrawnAt == null;
  }

  /** Given to this document as it is worded today. */
  public boolean isTo(ConsentDocument wanted) {
    return document.equals(wanted.id()) && version == wanted.version() && reader == wanted.reader();
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

  /** May be said twice. */
  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }
}
