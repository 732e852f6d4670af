package ru.tandem.meetings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/**
 * A meeting of a tandem. A proposal is a row of its own, so that a button under an outdated one can
 * never agree to something else:
 *
 * <pre>
 *   PROPOSED ── confirm ──> AGREED ── happened ──> HELD | MISSED | MOVED
 *      │                      ├─ cancel ──────────> CANCELLED
 *      │                      └─ give way ────────> MOVED (another time was agreed)
 *      └─ decline | take back | no answer ──> DECLINED
 * </pre>
 */
@Entity
public class Meeting {

  private static final Set<MeetingState> OVER =
      Set.of(MeetingState.HELD, MeetingState.MISSED, MeetingState.MOVED);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private MeetingKind kind;

  private Instant startsAt;

  /** By which clock it was held, when the school goes by another one since. */
  private String zone;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String place;

  private PersonId proposedBy;

  @Enumerated(EnumType.STRING)
  private ParticipantRole proposedSide;

  private Instant proposedAt;

  /** Set on the proposal of a whole series. */
  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private SeriesId seriesId;

  /** The day that the series meant; a moved meeting keeps it. */
  private LocalDate seriesDay;

  /** The meeting whose place this one takes once it is agreed. */
  private MeetingId replacesId;

  /** What its entry is called in people's calendars; who takes its place takes it over. */
  private String uid;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  private Instant decidedAt;
  private PersonId decidedBy;
  private String reason;

  private Instant mentorComesAt;
  private Instant menteeComesAt;

  @Embedded
  @AttributeOverride(name = "outcome", column = @Column(name = "mentor_outcome"))
  @AttributeOverride(name = "reason", column = @Column(name = "mentor_reason"))
  @AttributeOverride(name = "saidBy", column = @Column(name = "mentor_said_by"))
  @AttributeOverride(name = "saidAt", column = @Column(name = "mentor_said_at"))
  private Word mentorWord;

  @Embedded
  @AttributeOverride(name = "outcome", column = @Column(name = "mentee_outcome"))
  @AttributeOverride(name = "reason", column = @Column(name = "mentee_reason"))
  @AttributeOverride(name = "saidBy", column = @Column(name = "mentee_said_by"))
  @AttributeOverride(name = "saidAt", column = @Column(name = "mentee_said_at"))
  private Word menteeWord;

  private Instant disputedAt;
  private Instant disputeSettledAt;

  @Version private long version;

  protected Meeting() {}

  /** One side names a time and a place and waits for the other's word. */
  static Meeting proposed(
      Tandem tandem, MeetingKind kind, Appointment appointment, PersonId by, Instant now) {
    Meeting meeting = new Meeting();
    meeting.tandemId = tandem.id();
    meeting.programmeId = tandem.programme();
    meeting.kind = kind;
    meeting.set(appointment);
    meeting.proposedBy = by;
    meeting.proposedSide = tandem.side(by);
    meeting.proposedAt = now;
    meeting.uid = UUID.randomUUID() + "@tandem";
    meeting.state = MeetingState.PROPOSED;
    return meeting;
  }

  /** The next of a series: agreed with it. */
  static Meeting occurring(MeetingSeries series, LocalDate day, MeetingKind kind, Instant now) {
    Meeting meeting = new Meeting();
    meeting.tandemId = series.tandem();
    meeting.programmeId = series.programme();
    meeting.kind = kind;
    meeting.set(series.on(day));
    meeting.proposedBy = series.proposedBy();
    meeting.proposedSide = series.proposedSide();
    meeting.proposedAt = now;
    meeting.seriesId = series.id();
    meeting.seriesDay = day;
    meeting.uid = series.uid(day);
    meeting.state = MeetingState.AGREED;
    meeting.decidedAt = now;
    return meeting;
  }

  private void set(Appointment appointment) {
    startsAt = appointment.startsAt();
    minutes = appointment.minutes();
    mode = appointment.mode();
    place = appointment.place();
  }

  /** Proposes that it be held again and again; only a proposal can. */
  Meeting repeating(Rhythm rhythm) {
    this.rhythm = rhythm;
    return this;
  }

  /** Takes the place of that one once it is agreed, in its series too. */
  Meeting insteadOf(Meeting other) {
    replacesId = other.id();
    seriesId = other.seriesId;
    seriesDay = other.seriesDay;
    uid = other.uid;
    return this;
  }

  public MeetingId id() {
    return new MeetingId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public MeetingKind kind() {
    return kind;
  }

  public MeetingState state() {
    return state;
  }

  public Appointment appointment() {
    return new Appointment(startsAt, minutes, mode, place);
  }

  public Instant startsAt() {
    return startsAt;
  }

  /** What people call its time: that of the clock of then, when the school's is another since. */
  public Temporal when() {
    return zone == null ? startsAt : startsAt.atZone(ZoneId.of(zone));
  }

  /** What is to come stays at its hour when the school goes by another clock; what was, was. */
  void movesWith(SchoolMoved moved, Instant now) {
    if ((isOpen() || state == MeetingState.AGREED) && now.isBefore(startsAt)) {
      startsAt = moved.sameHour(startsAt);
    } else if (zone == null) {
      zone = moved.from().getId();
    }
  }

  public Instant endsAt() {
    return appointment().endsAt();
  }

  public PersonId proposedBy() {
    return proposedBy;
  }

  public ParticipantRole proposedSide() {
    return proposedSide;
  }

  /** How often it is to be held, on the proposal of a series. */
  public Optional<Rhythm> rhythm() {
    return Optional.ofNullable(rhythm);
  }

  public Optional<SeriesId> series() {
    return Optional.ofNullable(seriesId);
  }

  /** The day that its series meant. */
  public Optional<LocalDate> seriesDay() {
    return Optional.ofNullable(seriesDay);
  }

  public Optional<MeetingId> replaces() {
    return Optional.ofNullable(replacesId);
  }

  /** The same in every calendar, and for no other meeting of any installation. */
  public String uid() {
    return uid;
  }

  /** When it became what it is. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /** Why it was cancelled: the code of a reason. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public boolean isOpen() {
    return state == MeetingState.PROPOSED;
  }

  /** Agreed, and not begun. */
  public boolean isAhead(Instant now) {
    return state == MeetingState.AGREED && now.isBefore(startsAt);
  }

  /** This side has the word on the proposal. */
  public boolean waitsFor(ParticipantRole side) {
    return isOpen() && proposedSide != side;
  }

  /**
   * @throws AlreadySettled for the side that proposed it, when it is too late, or no proposal any
   *     more
   */
  void confirm(ParticipantRole side, PersonId by, Instant now) {
    require(waitsFor(side) && now.isBefore(startsAt));
    become(MeetingState.AGREED, by, now);
  }

  /** The series that came of this proposal; this is its first meeting. */
  void begins(MeetingSeries series, LocalDate lastDay, SchoolCalendar calendar) {
    seriesId = series.id();
    seriesDay = series.lastMade();
    uid = series.uid(seriesDay);
    kind = series.kind(seriesDay, lastDay, calendar);
  }

  /**
   * The other side cannot, or names another time instead.
   *
   * @throws AlreadySettled for the side that proposed it, or when it is no proposal any more
   */
  void decline(ParticipantRole side, PersonId by, Instant now) {
    require(waitsFor(side));
    become(MeetingState.DECLINED, by, now);
  }

  /** Nobody answered in time; may be said twice. */
  boolean lapse(Instant now) {
    if (!isOpen()) {
      return false;
    }
    become(MeetingState.DECLINED, null, now);
    return true;
  }

  /**
   * Takes back one's own proposal.
   *
   * @throws AlreadySettled for the other side, or when it is no proposal any more
   */
  void takeBack(ParticipantRole side, PersonId by, Instant now) {
    require(isOpen() && proposedSide == side);
    become(MeetingState.DECLINED, by, now);
  }

  /**
   * Cancels what was agreed and has not begun.
   *
   * @param reason the code of a reason
   * @throws AlreadySettled when there is nothing to cancel
   */
  void cancel(PersonId by, String reason, Instant now) {
    require(isAhead(now));
    this.reason = reason;
    become(MeetingState.CANCELLED, by, now);
  }

  /**
   * Tells where exactly; the mode stays what was agreed.
   *
   * @throws AlreadySettled when it does not lie ahead
   */
  void isAt(String place, Instant now) {
    require(isAhead(now));
    this.place = place;
  }

  /** The tandem rests or is over. */
  void callOff(Instant now) {
    if (isOpen()) {
      become(MeetingState.DECLINED, null, now);
    } else if (isAhead(now)) {
      become(MeetingState.CANCELLED, null, now);
    }
  }

  /** Another time has been agreed. Nothing changes when it is cancelled, held or missed by then. */
  void giveWay(PersonId by, Instant now) {
    if (state == MeetingState.AGREED) {
      become(MeetingState.MOVED, by, now);
    }
  }

  /** This side has said that it will be there; may be said twice. */
  void comes(ParticipantRole side, Instant now) {
    require(isAhead(now));
    if (side == ParticipantRole.MENTOR) {
      mentorComesAt = now;
    } else {
      menteeComesAt = now;
    }
  }

  public boolean isComing(ParticipantRole side) {
    return (side == ParticipantRole.MENTOR ? mentorComesAt : menteeComesAt) != null;
  }

  public Optional<Word> word(ParticipantRole side) {
    return Optional.ofNullable(side == ParticipantRole.MENTOR ? mentorWord : menteeWord);
  }

  /** It should have taken place, and this side has not said whether it did. */
  public boolean isAsking(ParticipantRole side, Instant now) {
    boolean over = state == MeetingState.AGREED || OVER.contains(state) && hasWord();
    return over && !now.isBefore(startsAt) && word(side).isEmpty();
  }

  private boolean hasWord() {
    return mentorWord != null || menteeWord != null;
  }

  /**
   * One side says what became of it. "Held" by one side is enough to go on; if the other says
   * something else, earlier or later, that is a question to the curator.
   *
   * @return false when this side has said the same before
   * @throws AlreadySettled when this side has said something else, or there is nothing to say
   */
  boolean happened(ParticipantRole side, Outcome outcome, PersonId by, Instant now) {
    Optional<Word> before = word(side);
    if (before.isPresent() && before.get().outcome() == outcome) {
      return false;
    }
    require(isAsking(side, now));
    Optional<Word> other = word(other(side));
    say(side, Word.of(outcome, by, now));
    if (outcome == Outcome.HELD) {
      become(MeetingState.HELD, by, now);
    } else if (state == MeetingState.AGREED && other.isPresent()) {
      settle(now);
    }
    if (other
        .filter(word -> (word.outcome() == Outcome.HELD) != (outcome == Outcome.HELD))
        .isPresent()) {
      disputedAt = now;
    }
    return true;
  }

  private void say(ParticipantRole side, Word word) {
    if (side == ParticipantRole.MENTOR) {
      mentorWord = word;
    } else {
      menteeWord = word;
    }
  }

  /** Takes the words that are there for the whole; may be said twice. */
  void settle(Instant now) {
    if (state == MeetingState.AGREED && hasWord()) {
      boolean moved = saysMoved(mentorWord) || saysMoved(menteeWord);
      become(moved ? MeetingState.MOVED : MeetingState.MISSED, null, now);
    }
  }

  private static boolean saysMoved(Word word) {
    return word != null && word.outcome() == Outcome.MOVED;
  }

  /** Both versions are there and differ, and nobody has settled it. */
  public boolean isDisputed() {
    return disputedAt != null && disputeSettledAt == null;
  }

  /**
   * The curator has asked both.
   *
   * @throws AlreadySettled when it is settled
   */
  void settleDispute(Outcome outcome, PersonId curator, Instant now) {
    require(isDisputed());
    disputeSettledAt = now;
    become(outcome == Outcome.HELD ? MeetingState.HELD : MeetingState.MISSED, curator, now);
  }

  private void become(MeetingState state, PersonId by, Instant now) {
    this.state = state;
    decidedBy = by;
    decidedAt = now;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AlreadySettled();
    }
  }

  private static ParticipantRole other(ParticipantRole side) {
    return side == ParticipantRole.MENTOR ? ParticipantRole.MENTEE : ParticipantRole.MENTOR;
  }
}
