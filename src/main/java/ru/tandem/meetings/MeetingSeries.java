package ru.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.tandems.TandemId;

/**
 * Regular meetings at an agreed weekday and time. It makes them one after another, by the school's
 * clock: three in the afternoon stays three when the clocks change. What becomes of one of them
 * does not touch the next.
 */
@Entity
public class MeetingSeries {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private ProgrammeId programmeId;

  /** What the entries of its days begin with in people's calendars. */
  private String uid;

  private String zone;
  private String time;
  private int minutes;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String place;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private PersonId proposedBy;

  @Enumerated(EnumType.STRING)
  private ParticipantRole proposedSide;

  private Instant agreedAt;
  private LocalDate lastMade;
  private Instant stoppedAt;

  @Version private long version;

  protected MeetingSeries() {}

  /**
   * @param first the agreed proposal: the first meeting of the series
   */
  static MeetingSeries agreed(Meeting first, Rhythm rhythm, ZoneId zone, Instant now) {
    MeetingSeries series = new MeetingSeries();
    ZonedDateTime local = first.startsAt().atZone(zone);
    series.tandemId = first.tandem();
    series.programmeId = first.programme();
    series.uid = UUID.randomUUID().toString();
    series.zone = zone.getId();
    series.time = local.toLocalTime().toString();
    series.minutes = first.appointment().minutes();
    series.mode = first.appointment().mode();
    series.place = first.appointment().place();
    series.rhythm = rhythm;
    series.proposedBy = first.proposal().by();
    series.proposedSide = first.proposal().side();
    series.agreedAt = now;
    series.lastMade = local.toLocalDate();
    return series;
  }

  /** On a day that both have, the entry in people's calendars is changed and not another one. */
  MeetingSeries insteadOf(MeetingSeries old) {
    uid = old.uid;
    return this;
  }

  public SeriesId id() {
    return new SeriesId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  PersonId proposedBy() {
    return proposedBy;
  }

  ParticipantRole proposedSide() {
    return proposedSide;
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  public LocalTime time() {
    return LocalTime.parse(time);
  }

  /** The day of the latest meeting that it has made. */
  LocalDate lastMade() {
    return lastMade;
  }

  /** When and where it meets on that day. */
  public Appointment on(LocalDate day) {
    Instant startsAt = day.atTime(time()).atZone(ZoneId.of(zone)).toInstant();
    return new Appointment(startsAt, minutes, mode, place);
  }

  /** On which day that meeting is, by the school's clock. */
  LocalDate day(Meeting meeting) {
    return LocalDate.ofInstant(meeting.startsAt(), ZoneId.of(zone));
  }

  /** All days on which it is to meet, from that one on. */
  List<LocalDate> days(LocalDate first, LocalDate lastDay, SchoolCalendar calendar) {
    return first
        .datesUntil(lastDay.plusDays(1), Period.ofWeeks(rhythm.weeks()))
        .filter(day -> day.equals(first) || !calendar.isDayOff(day))
        .toList();
  }

  /** The days off that the rhythm would have fallen on, between two of its meetings. */
  List<LocalDate> skipped(LocalDate from, LocalDate to, SchoolCalendar calendar) {
    return from.plusWeeks(rhythm.weeks())
        .datesUntil(to, Period.ofWeeks(rhythm.weeks()))
        .filter(calendar::isDayOff)
        .toList();
  }

  /** What the entry of that day is called in every calendar. */
  String uid(LocalDate day) {
    return uid + "-" + day + "@tandem";
  }

  /** Those that it makes from now on are there. */
  void isAt(String place) {
    this.place = place;
  }

  void goesBy(ZoneId zone) {
    this.zone = zone.getId();
  }

  /** The days, from the latest that it has made on, on which it will meet. */
  List<LocalDate> stillToCome(LocalDate lastDay, SchoolCalendar calendar) {
    LocalDate next = following(lastMade, lastDay, calendar);
    return next.isAfter(lastDay) ? List.of() : days(next, lastDay, calendar);
  }

  /** The times of those that it has not made yet; a day off may still become none. */
  List<Appointment> stillToCome(LocalDate lastDay) {
    LocalDate next = lastMade.plusWeeks(rhythm.weeks());
    return next.isAfter(lastDay)
        ? List.of()
        : days(next, lastDay, SchoolCalendar.UNKNOWN).stream().map(this::on).toList();
  }

  /** The moment at which the next one is to be made: when the latest was meant to be over. */
  Instant rollsAt() {
    return on(lastMade).endsAt();
  }

  /** The latest that it has made fell away before its day: it is made once more. */
  void comesBack() {
    lastMade = lastMade.minusWeeks(rhythm.weeks());
  }

  public boolean isStopped() {
    return stoppedAt != null;
  }

  void stop(Instant now) {
    stoppedAt = stoppedAt == null ? now : stoppedAt;
  }

  /**
   * Makes the next meeting that lies ahead and not after the last day; the one after which there is
   * no other is the final one. Days off are passed over, and those that went by in a pause.
   */
  Optional<Meeting> next(LocalDate lastDay, SchoolCalendar calendar, Instant now) {
    LocalDate day = following(lastMade, lastDay, calendar);
    while (!on(day).startsAt().isAfter(now)) {
      day = following(day, lastDay, calendar);
    }
    if (isStopped() || day.isAfter(lastDay)) {
      return Optional.empty();
    }
    lastMade = day;
    return Optional.of(Meeting.occurring(this, day, kind(day, lastDay, calendar), now));
  }

  /** The last one before the end of the programme is the final one. */
  MeetingKind kind(LocalDate day, LocalDate lastDay, SchoolCalendar calendar) {
    return following(day, lastDay, calendar).isAfter(lastDay)
        ? MeetingKind.FINAL
        : MeetingKind.REGULAR;
  }

  /** The next day that is no day off; beyond the last day nobody looks any more. */
  private LocalDate following(LocalDate day, LocalDate lastDay, SchoolCalendar calendar) {
    LocalDate next = day.plusWeeks(rhythm.weeks());
    while (calendar.isDayOff(next) && !next.isAfter(lastDay)) {
      next = next.plusWeeks(rhythm.weeks());
    }
    return next;
  }
}
