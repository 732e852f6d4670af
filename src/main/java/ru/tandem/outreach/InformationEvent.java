package ru.tandem.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolMoved;

/** A meeting at which people hear of a programme. Who they are is not asked, only how many. */
@Entity
public class InformationEvent {

  /** As long as a lesson, and the questions after it. */
  public static final Duration LENGTH = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String invitationCode;
  private Instant startsAt;
  private String zone;
  private String place;
  private Integer came;
  private Instant cancelledAt;

  protected InformationEvent() {}

  static InformationEvent planned(
      ProgrammeId programme, String invitationCode, Instant startsAt, String place) {
    InformationEvent event = new InformationEvent();
    event.programmeId = programme;
    event.invitationCode = invitationCode;
    event.startsAt = startsAt;
    event.place = place.strip();
    return event;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** By which those who have heard come to the programme. */
  public String invitationCode() {
    return invitationCode;
  }

  public Instant startsAt() {
    return startsAt;
  }

  /** By the clock of then, when the school goes by another one since. */
  public Temporal when() {
    return zone == null ? startsAt : startsAt.atZone(ZoneId.of(zone));
  }

  /** The school goes by another clock: what is to come stays at its hour, and what was, was. */
  void movesWith(SchoolMoved moved, Instant now) {
    if (!hasBegun(now)) {
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

  /** How many were there; empty until the curator has said so. */
  public Optional<Integer> came() {
    return Optional.ofNullable(came);
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  public boolean hasBegun(Instant now) {
    return !startsAt.isAfter(now);
  }

  /**
   * May be said again, and otherwise.
   *
   * @throws AlreadySettled when it was cancelled or has not begun
   */
  void counted(int people, Instant now) {
    requireCountable(now);
    came = people;
  }

  void requireCountable(Instant now) {
    if (isCancelled() || !hasBegun(now)) {
      throw new AlreadySettled();
    }
  }

  /**
   * It takes place at another time, or elsewhere.
   *
   * @throws AlreadySettled when it was cancelled or has begun
   */
  void moves(Instant startsAt, String place, Instant now) {
    requireAhead(now);
    this.startsAt = startsAt;
    this.place = place.strip();
  }

  /**
   * @throws AlreadySettled when it was cancelled before or has begun
   */
  void cancel(Instant now) {
    requireAhead(now);
    cancelledAt = now;
  }

  void requireAhead(Instant now) {
    if (isCancelled() || hasBegun(now)) {
      throw new AlreadySettled();
    }
  }
}
