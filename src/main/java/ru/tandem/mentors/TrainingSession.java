package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolMoved;

/** A session of the school of mentors. */
@Entity
public class TrainingSession {

  public static final int LONGEST_PLACE = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private Instant startsAt;
  private String zone;
  private String place;
  private PersonId plannedBy;
  private Instant cancelledAt;

  protected TrainingSession() {}

  static TrainingSession planned(
      ProgrammeId programme, Instant startsAt, String place, PersonId curator) {
    TrainingSession session = new TrainingSession();
    session.programmeId = programme;
    session.startsAt = startsAt;
    session.place = place;
    session.plannedBy = curator;
    return session;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  /** By the clock of then, when the school goes by another one since. */
  public Temporal when() {
    return zone == null ? startsAt : startsAt.atZone(ZoneId.of(zone));
  }

  /** The school goes by another clock: what is to come stays at its hour, and what was, was. */
  public void movesWith(SchoolMoved moved, Instant now) {
    if (isAhead(now)) {
      startsAt = moved.sameHour(startsAt);
    } else if (zone == null) {
      zone = moved.from().getId();
    }
  }

  public String place() {
    return place;
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /** Neither cancelled nor begun. */
  public boolean isAhead(Instant now) {
    return !isCancelled() && startsAt.isAfter(now);
  }

  /**
   * @throws AlreadySettled when it was cancelled before, or has begun
   */
  void cancel(Instant now) {
    requireAhead(now);
    cancelledAt = now;
  }

  /**
   * @throws AlreadySettled when it was cancelled before, or has begun
   */
  void move(Instant startsAt, String place, Instant now) {
    requireAhead(now);
    this.startsAt = startsAt;
    this.place = place.strip();
  }

  private void requireAhead(Instant now) {
    if (!isAhead(now)) {
      throw new AlreadySettled();
    }
  }
}
