package ru.tandem.gatherings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolMoved;

/** A group meeting at which mentors and mentees of a programme get to know each other. */
@Entity
public class Gathering {

  /** A gathering is planned for an hour and a half (target model: quick acquaintance in rounds). */
  public static final Duration LENGTH = Duration.ofMinutes(90);

  /** So long before the beginning the code on the spot counts already. */
  private static final Duration EARLY = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private Instant startsAt;
  private String zone;
  private String place;

  /** Shown on the spot: who follows it is there. */
  private String code;

  private Instant cancelledAt;
  private Instant surveyedAt;

  @Version private int version;

  protected Gathering() {}

  static Gathering planned(ProgrammeId programme, Instant startsAt, String place, String code) {
    Gathering gathering = new Gathering();
    gathering.programmeId = programme;
    gathering.startsAt = startsAt;
    gathering.place = place.strip();
    gathering.code = code;
    return gathering;
  }

  public GatheringId id() {
    return new GatheringId(id);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  /** The clock by which it was held, when the school goes by another one since. */
  public Temporal when() {
    return zone == null ? startsAt : startsAt.atZone(ZoneId.of(zone));
  }

  /** The school goes by another clock: what is to come stays at its hour, and what was, was. */
  void movesWith(SchoolMoved moved, Instant now) {
    if (isAhead(now)) {
      startsAt = moved.sameHour(startsAt);
    } else if (zone == null) {
      zone = moved.from().getId();
    }
  }

  public Instant endsAt() {
    return startsAt.plus(LENGTH);
  }

  /** A room or a link. */
  public String place() {
    return place;
  }

  public String code() {
    return code;
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /** Attendance is known and wishes have been asked for. */
  public boolean isSurveyed() {
    return surveyedAt != null;
  }

  /** Neither cancelled nor over. */
  public boolean isAhead(Instant now) {
    return !isCancelled() && now.isBefore(endsAt());
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  /** From an hour before the beginning until the end: whoever follows the code then is there. */
  public boolean takesCode(Instant now) {
    return isAhead(now) && !now.isBefore(startsAt.minus(EARLY));
  }

  /**
   * It takes place at another time, or elsewhere.
   *
   * @throws AlreadySettled when it was cancelled, or wishes have been asked for
   */
  void moves(Instant startsAt, String place) {
    requireOpen();
    this.startsAt = startsAt;
    this.place = place.strip();
  }

  /**
   * @throws AlreadySettled when it was cancelled before, or wishes have been asked for
   */
  public void cancel(Instant now) {
    requireOpen();
    cancelledAt = now;
  }

  /**
   * The gathering is over and everyone who was there is asked for wishes.
   *
   * @throws AlreadySettled when that was done before, or it was cancelled
   */
  public void survey(Instant now) {
    requireOpen();
    surveyedAt = now;
  }

  /**
   * It was closed too early: nobody is asked for wishes any more until it is closed again. What has
   * been answered stays.
   *
   * @throws AlreadySettled when it is open, or was cancelled
   */
  public void reopen() {
    if (isCancelled() || !isSurveyed()) {
      throw new AlreadySettled();
    }
    surveyedAt = null;
  }

  void requireOpen() {
    if (isCancelled() || isSurveyed()) {
      throw new AlreadySettled();
    }
  }
}
