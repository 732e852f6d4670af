package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The sheet of 20 January of one programme, before the head of the school. */
@Entity
@Table(name = "january_sheet")
public class HandedSheet {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId handedBy;
  private Instant handedAt;
  private PersonId decidedBy;
  private Instant decidedAt;
  private Boolean approved;

  /** How many it counted when it was handed over; null for a sheet of long ago. */
  private Integer counted;

  private String word;

  @Version private long version;

  protected HandedSheet() {}

  static HandedSheet of(ProgrammeId programme) {
    HandedSheet sheet = new HandedSheet();
    sheet.programmeId = programme;
    return sheet;
  }

  /**
   * For the first time, or anew after it came back.
   *
   * @throws AlreadySettled when it lies before the head, or has been approved
   */
  HandedSheet isHanded(int counted, PersonId by, Instant now) {
    if (handedAt != null && (decidedAt == null || isApproved())) {
      throw new AlreadySettled(decidedBy == null ? handedBy : decidedBy);
    }
    return lies(counted, by, now);
  }

  /**
   * Something has been put right since it was approved.
   *
   * @param decided the approval that is known to whoever hands it, in seconds
   * @throws AlreadySettled when it is not that approval that stands
   */
  HandedSheet isHandedAnew(long decided, int counted, PersonId by, Instant now) {
    if (!isApproved() || decidedAt.getEpochSecond() != decided) {
      throw new AlreadySettled(decidedBy == null ? handedBy : decidedBy);
    }
    return lies(counted, by, now);
  }

  private HandedSheet lies(int counted, PersonId by, Instant now) {
    this.counted = counted;
    handedBy = by;
    handedAt = now;
    decidedBy = null;
    decidedAt = null;
    approved = null;
    word = null;
    return this;
  }

  /**
   * @throws AlreadySettled when it has been decided before
   */
  void isDecided(boolean yes, String word, PersonId head, Instant now) {
    if (decidedAt != null) {
      throw new AlreadySettled(decidedBy);
    }
    approved = yes;
    this.word = word;
    decidedBy = head;
    decidedAt = now;
  }

  public boolean isApproved() {
    return Boolean.TRUE.equals(approved);
  }

  /** It lies before the head of the school. */
  public boolean waits() {
    return decidedAt == null;
  }

  public OptionalInt counted() {
    return counted == null ? OptionalInt.empty() : OptionalInt.of(counted);
  }

  public Instant handedAt() {
    return handedAt;
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why it came back. */
  public Optional<String> word() {
    return Optional.ofNullable(word);
  }
}
