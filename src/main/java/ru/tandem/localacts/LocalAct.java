package ru.tandem.localacts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.KeptFile;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/**
 * An act of the school that its programmes rest on. The messenger keeps the content of its file.
 */
@Entity
public class LocalAct {

  /** So long before its last day it is to be reviewed. */
  private static final int DAYS_BEFORE = 30;

  /**
   * What stands in the register of an act.
   *
   * @param validUntil null for one that has no term
   * @param amends the act that it changes; null for none
   */
  public record Entry(
      String title, String number, LocalDate dated, LocalDate validUntil, Long amends) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private String title;
  private String number;
  private LocalDate dated;
  private LocalDate validUntil;
  private Long amendsId;
  private LocalDate reviewedOn;
  private LocalDate remindedOn;
  private LocalDate endedOn;
  private PersonId enteredBy;

  @ElementCollection
  @CollectionTable(name = "local_act_file", joinColumns = @JoinColumn(name = "local_act_id"))
  @OrderColumn(name = "place")
  private List<KeptFile> files = new ArrayList<>();

  protected LocalAct() {}

  static LocalAct of(SchoolId school, Entry entry, PersonId by, LocalDate today) {
    LocalAct act = new LocalAct();
    act.schoolId = school;
    act.amendsId = entry.amends();
    act.reviewedOn = today;
    act.enteredBy = by;
    act.isCorrected(entry);
    return act;
  }

  /** What was entered by mistake is put right; what it amends stays. */
  void isCorrected(Entry entry) {
    title = entry.title().strip();
    number = entry.number();
    dated = entry.dated();
    validUntil = entry.validUntil();
    remindedOn = null;
  }

  /** All its pages, in place of those that were kept before. */
  void has(List<KeptFile> pages) {
    files.clear();
    files.addAll(pages);
  }

  public long id() {
    return id;
  }

  public SchoolId school() {
    return schoolId;
  }

  public String title() {
    return title;
  }

  public String number() {
    return number;
  }

  public LocalDate dated() {
    return dated;
  }

  /** Empty for one that has no term. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  /** The act that it changes. */
  public Optional<Long> amends() {
    return Optional.ofNullable(amendsId);
  }

  public List<KeptFile> files() {
    return List.copyOf(files);
  }

  public LocalDate reviewedOn() {
    return reviewedOn;
  }

  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  /** Nobody has ended it, and its last day has not passed. */
  public boolean isInForce(LocalDate today) {
    return endedOn == null && !isOver(today);
  }

  /** Its last day has passed. */
  public boolean isOver(LocalDate today) {
    return validUntil != null && validUntil.isBefore(today);
  }

  /**
   * The school has looked at it, and it goes on.
   *
   * @param until null for one that has no term
   * @throws AlreadySettled when it has been ended
   */
  void isReviewed(LocalDate until, LocalDate today) {
    if (endedOn != null) {
      throw new AlreadySettled();
    }
    validUntil = until;
    reviewedOn = today;
    remindedOn = null;
  }

  /**
   * @throws AlreadySettled when it has been ended before
   */
  void ends(LocalDate today) {
    if (endedOn != null) {
      throw new AlreadySettled();
    }
    endedOn = today;
  }

  /**
   * It was ended by mistake.
   *
   * @throws AlreadySettled when it has not been ended
   */
  void goesOn() {
    if (endedOn == null) {
      throw new AlreadySettled();
    }
    endedOn = null;
  }

  /** The act that it changed is struck out. */
  void amendsNothing() {
    amendsId = null;
  }

  /**
   * Whether the curators are to hear today that it is to be reviewed: before its last day and once
   * that has passed; or after a year where it has no term.
   *
   * @return false when there is no reason, or it has been said
   */
  boolean remind(LocalDate today) {
    if (endedOn != null) {
      return false;
    }
    Stream<LocalDate> days =
        validUntil == null
            ? Stream.of(reviewedOn.plusYears(1))
            : Stream.of(validUntil.minusDays(DAYS_BEFORE), validUntil.plusDays(1));
    boolean due =
        days.filter(day -> !day.isAfter(today))
            .anyMatch(day -> remindedOn == null || remindedOn.isBefore(day));
    remindedOn = due ? today : remindedOn;
    return due;
  }

  /** Who entered it is erased. */
  void forgets() {
    enteredBy = null;
  }
}
