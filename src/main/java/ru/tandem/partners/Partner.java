package ru.tandem.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** An organisation that gives a school mentors. */
@Entity
public class Partner {

  public static final int LONGEST_NAME = 80;

  private static final Duration LINK = Duration.ofDays(14);
  private static final int DAYS_BEFORE = 30;

  /**
   * What the curator says of it.
   *
   * @param contract a contract or letter, by number and date; empty for none
   * @param until the last day of it; null where it has no term
   * @param contact whom to call; empty for nobody
   */
  public record Terms(
      String name, PartnerKind kind, String contract, LocalDate until, String contact) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private String name;

  @Enumerated(EnumType.STRING)
  private PartnerKind kind;

  private String contract;
  private LocalDate contractUntil;
  private String contact;
  private PersonId coordinatorId;
  private String code;
  private Instant codeUntil;
  private LocalDate remindedOn;
  private Instant endedAt;

  protected Partner() {}

  static Partner of(SchoolId school, Terms terms, String code, Instant now) {
    Partner partner = new Partner();
    partner.schoolId = school;
    partner.opens(code, now);
    partner.isNow(terms);
    return partner;
  }

  void isNow(Terms terms) {
    name = terms.name();
    kind = terms.kind();
    contract = terms.contract();
    contractUntil = terms.until();
    contact = terms.contact();
    remindedOn = null;
  }

  public long id() {
    return id;
  }

  public SchoolId school() {
    return schoolId;
  }

  public String name() {
    return name;
  }

  public PartnerKind kind() {
    return kind;
  }

  /** By number and date; empty for none. */
  public String contract() {
    return contract == null ? "" : contract;
  }

  public Optional<LocalDate> contractUntil() {
    return Optional.ofNullable(contractUntil);
  }

  /** Whom to call; empty for nobody. */
  public String contact() {
    return contact == null ? "" : contact;
  }

  public Optional<PersonId> coordinator() {
    return Optional.ofNullable(coordinatorId);
  }

  public String code() {
    return code;
  }

  public Instant codeUntil() {
    return codeUntil;
  }

  /** A link by which one person may come as coordinator; the last one leads nowhere any more. */
  void opens(String code, Instant now) {
    this.code = code;
    codeUntil = now.plus(LINK);
  }

  /** Nobody is coordinator yet, and its link is still good. */
  public boolean isOpen(Instant now) {
    return endedAt == null && coordinatorId == null && now.isBefore(codeUntil);
  }

  /**
   * Takes up the office.
   *
   * @throws AlreadySettled when somebody has, or the time is over
   */
  void isCoordinatedBy(PersonId person, Instant now) {
    if (!isOpen(now)) {
      throw new AlreadySettled();
    }
    coordinatorId = person;
    codeUntil = now;
  }

  /** Nobody sees its people any more. */
  void isNotCoordinated() {
    coordinatorId = null;
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  /**
   * It gives no more mentors: whom to call is forgotten, and nobody sees its people.
   *
   * @throws AlreadySettled when it has been ended
   */
  void ends(Instant now) {
    if (endedAt != null) {
      throw new AlreadySettled();
    }
    endedAt = now;
    contact = "";
    coordinatorId = null;
  }

  /**
   * @throws AlreadySettled when it has not been ended
   */
  void goesOn() {
    if (endedAt == null) {
      throw new AlreadySettled();
    }
    endedAt = null;
  }

  /** Whether the curators are to hear today that the contract ends, or has ended; said once. */
  boolean remind(LocalDate today) {
    if (endedAt != null || contractUntil == null) {
      return false;
    }
    boolean due =
        Stream.of(contractUntil.minusDays(DAYS_BEFORE), contractUntil.plusDays(1))
            .filter(day -> !day.isAfter(today))
            .anyMatch(day -> remindedOn == null || remindedOn.isBefore(day));
    remindedOn = due ? today : remindedOn;
    return due;
  }
}
