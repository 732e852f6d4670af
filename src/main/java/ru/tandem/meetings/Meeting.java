package ru.tandem.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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
 *   PROPOSED ── enough yes ──> AGREED ── happened ──> HELD | MISSED | MOVED
 *      │                         ├─ cancel ─────────> CANCELLED
 *      │                         └─ give way ───────> MOVED (another time was agreed)
 *      └─ no | taken back | no answer ──> DECLINED
 *   TOLD ── the other side's word ──> HELD | DECLINED
 * </pre>
 *
 * What people may do about it and what that comes to is decided where it belongs: before it is
 * agreed in its {@link Agreement}, until it begins in {@link Attending}, afterwards in its {@link
 * Aftermath}.
 */
@Entity
public class Meeting {

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

  @Embedded private MeetingProposal proposal;

  private SeriesId seriesId;

  /** The day that the series meant; a moved meeting keeps it. */
  private LocalDate seriesDay;

  /** What its entry is called in people's calendars; who takes its place takes it over. */
  private String uid;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  private Instant decidedAt;
  private PersonId decidedBy;
  private String reason;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "meeting_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<Attendee> attendees = new ArrayList<>();

  @Embedded private Dispute dispute;

  /** Why its time is not a usual one, as those know who meet. */
  @Enumerated(EnumType.STRING)
  private Outside outside;

  @Version private long version;

  protected Meeting() {}

  private static Meeting of(
      TandemId tandem, ProgrammeId programme, MeetingKind kind, Appointment appointment) {
    Meeting meeting = new Meeting();
    meeting.tandemId = tandem;
    meeting.programmeId = programme;
    meeting.kind = kind;
    meeting.startsAt = appointment.startsAt();
    meeting.minutes = appointment.minutes();
    meeting.mode = appointment.mode();
    meeting.place = appointment.place();
    meeting.uid = UUID.randomUUID() + "@tandem";
    return meeting;
  }

  /** One of them names a time and a place and waits for the others' word. */
  static Meeting proposed(
      Tandem tandem, MeetingKind kind, Appointment appointment, PersonId by, Instant now) {
    Meeting meeting = of(tandem.id(), tandem.programme(), kind, appointment);
    meeting.proposal = MeetingProposal.by(by, tandem.side(by), now);
    meeting.state = MeetingState.PROPOSED;
    return meeting;
  }

  /** The next of a series: agreed with it. */
  static Meeting occurring(MeetingSeries series, LocalDate day, MeetingKind kind, Instant now) {
    Meeting meeting = of(series.tandem(), series.programme(), kind, series.on(day));
    meeting.proposal = MeetingProposal.by(series.proposedBy(), series.proposedSide(), now);
    meeting.seriesId = series.id();
    meeting.seriesDay = day;
    meeting.uid = series.uid(day);
    meeting.state = MeetingState.AGREED;
    meeting.decidedAt = now;
    return meeting;
  }

  /** One side says that it took place without having been arranged. */
  static Meeting told(
      Tandem tandem, MeetingKind kind, Appointment appointment, PersonId by, Instant now) {
    Meeting meeting = of(tandem.id(), tandem.programme(), kind, appointment);
    meeting.proposal = MeetingProposal.by(by, tandem.side(by), now);
    meeting.state = MeetingState.TOLD;
    meeting.attendance().seat(by, tandem.side(by)).says(Word.of(Outcome.HELD, now));
    return meeting;
  }

  /** Proposes that it be held again and again; only a proposal can. */
  Meeting repeating(Rhythm rhythm) {
    proposal.repeats(rhythm);
    return this;
  }

  /** Takes the place of that one once it is agreed, in its series too. */
  Meeting insteadOf(Meeting other) {
    proposal.replaces(other.id());
    seriesId = other.seriesId;
    seriesDay = other.seriesDay;
    uid = other.uid;
    return this;
  }

  /** Begins a rhythm in the place of that one, once it is agreed. */
  Meeting insteadOf(MeetingSeries series) {
    proposal.ends(series.id());
    return this;
  }

  /** Another time for what that one had proposed. */
  Meeting answering(Meeting declined) {
    proposal.answers(declined.id(), declined.proposal);
    return this;
  }

  /** What is known from each of the people. */
  Attendance attendance() {
    return new Attendance(attendees);
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

  /** It is another one in the order of the five than it was to be. */
  void becomes(MeetingKind kind) {
    this.kind = kind;
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

  public Instant endsAt() {
    return appointment().endsAt();
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

  /** Who named its time, in the place of what, and for how often. */
  public MeetingProposal proposal() {
    return proposal;
  }

  public Optional<SeriesId> series() {
    return Optional.ofNullable(seriesId);
  }

  /** The day that its series meant. */
  public Optional<LocalDate> seriesDay() {
    return Optional.ofNullable(seriesDay);
  }

  /** The same in every calendar, and for no other meeting of any installation. */
  public String uid() {
    return uid;
  }

  /** Who made it what it is; empty when it became so by itself. */
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

  /** How it comes to be agreed, among those people. */
  public Agreement agreement(Party party) {
    return new Agreement(this, party);
  }

  /** Who will be there, of those people. */
  public Attending attending(Party party) {
    return new Attending(this, party);
  }

  /** What becomes of it, by the word of those people. */
  public Aftermath aftermath(Party party) {
    return new Aftermath(this, party);
  }

  /** The series that came of this proposal; this is its first meeting. */
  void begins(MeetingSeries series, LocalDate lastDay, SchoolCalendar calendar) {
    seriesId = series.id();
    seriesDay = series.lastMade();
    uid = series.uid(seriesDay);
    kind = series.kind(seriesDay, lastDay, calendar);
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

  /** The tandem rests or is over, or its rhythm is. */
  void callOff(Instant now) {
    if (isOpen()) {
      become(MeetingState.DECLINED, null, now);
    } else if (isAhead(now)) {
      become(MeetingState.CANCELLED, null, now);
    }
  }

  /**
   * Its time is, or is not, one of those at which the school lets people meet.
   *
   * @return true when that is news to those who meet
   */
  boolean isFound(Optional<Outside> found) {
    boolean news = found.isPresent() && found.get() != outside;
    outside = found.orElse(null);
    return news;
  }

  /** Another time has been agreed. Nothing changes when it is cancelled, held or missed by then. */
  void giveWay(PersonId by, Instant now) {
    if (state == MeetingState.AGREED) {
      become(MeetingState.MOVED, by, now);
    }
  }

  public boolean isComing(PersonId who) {
    return attendance().of(who).filter(Attendee::isComing).isPresent();
  }

  /** Has not said that he cannot come. */
  public boolean isAwaited(PersonId who) {
    return !attendance().says(who, false);
  }

  /** Neither excused nor absent, by his own word or the mentor's; the curator's weighs more. */
  public boolean wasWith(PersonId who) {
    return isAwaited(who)
        && attendance().of(who).filter(Attendee::wasAbsent).isEmpty()
        && (isJudged() || word(who).filter(Word::saysUnheld).isEmpty());
  }

  /** The mentor says that this one was not there. */
  public boolean isMarkedAbsent(PersonId who) {
    return attendance().of(who).flatMap(Attendee::mark).isPresent();
  }

  /** Why this one cannot come: the code of a reason. */
  public Optional<String> excuse(PersonId who) {
    return attendance().of(who).flatMap(Attendee::excuse);
  }

  /** Was there, or has said something about it. */
  boolean concerns(PersonId who, Tandem tandem) {
    return tandem.had(who, startsAt) || attendance().of(who).isPresent();
  }

  /**
   * Why this one did not come is forgotten; that he did not stays.
   *
   * @return false when there was nothing to forget
   */
  boolean forgetsReasonsOf(PersonId who) {
    boolean called = reason != null && who.equals(decidedBy);
    reason = called ? null : reason;
    return attendance().of(who).filter(Attendee::forgetsReasons).isPresent() || called;
  }

  /** Has said whether the time suits. */
  public boolean hasAnswered(PersonId who) {
    return attendance().hasAnswered(who);
  }

  public Optional<Word> word(PersonId who) {
    return attendance().word(who);
  }

  /** Both versions are there and differ, and nobody has settled it. */
  public boolean isDisputed() {
    return dispute != null && dispute.isOpen();
  }

  /** The curator has said what became of it. */
  boolean isJudged() {
    return dispute != null && !dispute.isOpen();
  }

  /** The two sides differ, or do so no longer; may be said twice, and what is judged stays so. */
  void isDisputed(boolean differ, Instant now) {
    if (!isJudged()) {
      dispute = differ ? Optional.ofNullable(dispute).orElse(Dispute.raised(now)) : null;
    }
  }

  /** He says still that it took place. */
  public boolean isToldBy(PersonId who) {
    return word(who).filter(Word::saysHeld).isPresent();
  }

  /** Nobody had arranged it: one of them has told of it afterwards. */
  public boolean wasTold() {
    return !proposal.at().isBefore(startsAt);
  }

  /**
   * The curator has asked both.
   *
   * @throws AlreadySettled when it is settled
   */
  void settleDispute(Outcome outcome, PersonId curator, Instant now) {
    require(isDisputed());
    dispute.settle(now);
    MeetingState unheld = wasTold() ? MeetingState.DECLINED : MeetingState.MISSED;
    become(outcome == Outcome.HELD ? MeetingState.HELD : unheld, curator, now);
  }

  /**
   * @param by null when it becomes so by itself
   */
  void become(MeetingState state, PersonId by, Instant now) {
    this.state = state;
    decidedBy = by;
    decidedAt = now;
  }

  /** Called off for everybody. */
  void isCancelled(PersonId by, String reason, Instant now) {
    this.reason = reason;
    become(MeetingState.CANCELLED, by, now);
  }

  static void require(boolean holds) {
    if (!holds) {
      throw new AlreadySettled();
    }
  }
}
