package ru.tandem.gatherings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolMoved;

/** A group meeting of people of a programme: to get to know each other, to learn, to celebrate. */
@Entity
public class Gathering {

  /** A gathering is planned for an hour and a half (target model: quick acquaintance in rounds). */
  public static final Duration LENGTH = Duration.ofMinutes(90);

  /** So long before the beginning the code on the spot counts already. */
  private static final Duration EARLY = Duration.ofHours(1);

  /** So long everybody may think about whom he wishes before the curator reads it. */
  public static final Duration WISHES_OPEN = Duration.ofDays(3);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private Instant startsAt;
  private String zone;
  private String place;

  /** Shown on the spot: who follows it is there. */
  private String code;

  @Enumerated(EnumType.STRING)
  private GatheringKind kind;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private Integer capacity;
  private Instant wishesUntil;
  private int revision;

  private Instant cancelledAt;
  private Instant surveyedAt;

  @Version private int version;

  protected Gathering() {}

  static Gathering planned(
      ProgrammeId programme,
      GatheringKind kind,
      Audience audience,
      Instant startsAt,
      String place,
      String code) {
    Gathering gathering = new Gathering();
    gathering.programmeId = programme;
    gathering.startsAt = startsAt;
    gathering.place = place.strip();
    gathering.code = code;
    gathering.kind = kind;
    gathering.audience = audience;
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
      revision++;
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

  /** By which calendars know it; it tells nothing of the code. */
  public String uid() {
    byte[] secret = ("gathering:" + code).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(secret) + "@tandem";
  }

  public GatheringKind kind() {
    return kind;
  }

  public Audience audience() {
    return audience;
  }

  /** For how many there is room; empty when for all who come. */
  public Optional<Integer> capacity() {
    return Optional.ofNullable(capacity);
  }

  void has(Integer places) {
    requireOpen();
    capacity = places;
  }

  /** Counts the changes that a calendar must hear of. */
  public int revision() {
    return revision;
  }

  /** Until when wishes are waited for; later ones count too. Empty while nobody is asked. */
  public Optional<Instant> wishesUntil() {
    return Optional.ofNullable(wishesUntil);
  }

  /** The curator may read what everybody wished. */
  public boolean isWished(Instant now) {
    return isSurveyed() && (wishesUntil == null || !now.isBefore(wishesUntil));
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

  /** Those invited may still say whether they come. */
  public boolean takesAnswers(Instant now) {
    return isAhead(now) && !isSurveyed();
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  /** From an hour before the beginning until the end: whoever follows the code then is there. */
  public boolean takesCode(Instant now) {
    return isAhead(now) && !now.isBefore(codeFrom());
  }

  Instant codeFrom() {
    return startsAt.minus(EARLY);
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
    revision++;
  }

  /**
   * @throws AlreadySettled when it was cancelled before, or wishes have been asked for
   */
  public void cancel(Instant now) {
    requireOpen();
    cancelledAt = now;
    revision++;
  }

  /**
   * The gathering is over and everyone who was there is asked for wishes.
   *
   * @throws AlreadySettled when that was done before, or it was cancelled
   */
  public void survey(Instant now) {
    requireOpen();
    surveyedAt = now;
    wishesUntil = kind.asksWishes() ? now.plus(WISHES_OPEN) : null;
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
    wishesUntil = null;
  }

  void requireOpen() {
    if (isCancelled() || isSurveyed()) {
      throw new AlreadySettled();
    }
  }
}
