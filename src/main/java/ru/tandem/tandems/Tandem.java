package ru.tandem.tandems;

import jakarta.persistence.CascadeType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A mentor and one or more mentees who work together, once both sides have said yes. */
@Entity
public class Tandem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private ParticipantId mentorId;
  private PersonId mentorPersonId;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "tandem_id", nullable = false)
  @OrderBy("id")
  private List<TandemMember> members = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private TandemState state;

  private Instant formedAt;
  private Instant startedAt;

  private Instant pausedAt;

  @Enumerated(EnumType.STRING)
  private PauseCause pauseCause;

  private LocalDate pausedUntil;

  private Instant endedAt;

  /** Empty when it ended by itself. */
  private PersonId endedBy;

  @Enumerated(EnumType.STRING)
  private EndCause endCause;

  private String aim;
  private PersonId aimBy;
  private Instant aimAt;

  private String orderNumber;
  private LocalDate orderedOn;

  @Version private long version;

  protected Tandem() {}

  static Tandem formed(Participant mentor, List<Participant> mentees, Instant now) {
    Tandem tandem = new Tandem();
    tandem.programmeId = mentor.programme();
    tandem.mentorId = mentor.id();
    tandem.mentorPersonId = mentor.person();
    mentees.forEach(mentee -> tandem.members.add(TandemMember.joins(mentee, now)));
    tandem.state = TandemState.FORMED;
    tandem.formedAt = now;
    return tandem;
  }

  public TandemId id() {
    return new TandemId(id);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** The mentor's part in the programme. */
  public ParticipantId mentor() {
    return mentorId;
  }

  public PersonId mentorPerson() {
    return mentorPersonId;
  }

  /** The mentees who have not left. */
  public List<TandemMember> mentees() {
    return members.stream().filter(TandemMember::isIn).toList();
  }

  /** All who work here: the mentor first. */
  public List<PersonId> people() {
    return Stream.concat(Stream.of(mentorPersonId), on(ParticipantRole.MENTEE).stream()).toList();
  }

  /** The people on one side. */
  public List<PersonId> on(ParticipantRole side) {
    return side == ParticipantRole.MENTOR
        ? List.of(mentorPersonId)
        : mentees().stream().map(TandemMember::person).toList();
  }

  /** The people on the other side than this one. */
  public List<PersonId> opposite(PersonId person) {
    return on(
        side(person) == ParticipantRole.MENTOR ? ParticipantRole.MENTEE : ParticipantRole.MENTOR);
  }

  /** The parts in the programme of all who work here. */
  public List<ParticipantId> participants() {
    return Stream.concat(Stream.of(mentorId), mentees().stream().map(TandemMember::participant))
        .toList();
  }

  public boolean has(PersonId person) {
    return people().contains(person);
  }

  /** Worked here once; the others go on. */
  public boolean hasLeft(PersonId person) {
    return !has(person) && members.stream().anyMatch(member -> member.person().equals(person));
  }

  /**
   * @throws NotFound for somebody who does not work here
   */
  public ParticipantRole side(PersonId person) {
    if (person.equals(mentorPersonId)) {
      return ParticipantRole.MENTOR;
    }
    if (!has(person)) {
      throw new NotFound();
    }
    return ParticipantRole.MENTEE;
  }

  public TandemState state() {
    return state;
  }

  /** Neither resting nor over. */
  public boolean isWorking() {
    return state == TandemState.FORMED || state == TandemState.ACTIVE;
  }

  public boolean isEnded() {
    return state == TandemState.ENDED;
  }

  public Instant formedAt() {
    return formedAt;
  }

  /** When they first met. */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<PauseCause> pauseCause() {
    return Optional.ofNullable(pauseCause);
  }

  public Optional<LocalDate> pausedUntil() {
    return Optional.ofNullable(pausedUntil);
  }

  public Optional<EndCause> endCause() {
    return Optional.ofNullable(endCause);
  }

  /**
   * @throws AlreadySettled when it has ended, or the mentee works here already
   */
  void joins(Participant mentee, Instant now) {
    if (isEnded() || has(mentee.person())) {
      throw new AlreadySettled();
    }
    members.add(TandemMember.joins(mentee, now));
  }

  /** They have met; may be said twice. */
  public void met(Instant now) {
    startedAt = startedAt == null ? now : startedAt;
    if (state == TandemState.FORMED) {
      state = TandemState.ACTIVE;
    }
  }

  /**
   * Rests until that day, or until somebody wakes it when there is none. A withdrawn consent weighs
   * more than a wish to rest.
   *
   * @return false when nothing changed
   */
  boolean pause(PauseCause cause, LocalDate until, Instant now) {
    if (isEnded() || state == TandemState.PAUSED && pauseCause == PauseCause.CONSENT) {
      return false;
    }
    state = TandemState.PAUSED;
    pausedAt = now;
    pauseCause = cause;
    pausedUntil = until;
    return true;
  }

  /**
   * @throws AlreadySettled when it does not rest
   */
  void resume() {
    if (state != TandemState.PAUSED) {
      throw new AlreadySettled();
    }
    state = startedAt == null ? TandemState.FORMED : TandemState.ACTIVE;
    pausedAt = null;
    pauseCause = null;
    pausedUntil = null;
  }

  /**
   * @param by null when it ends by itself
   * @throws AlreadySettled when it has ended before
   */
  void end(EndCause cause, PersonId by, Instant now) {
    if (isEnded()) {
      throw new AlreadySettled();
    }
    state = TandemState.ENDED;
    endedAt = now;
    endedBy = by;
    endCause = cause;
  }

  /**
   * A group goes on when one of its mentees leaves.
   *
   * @return false when there would be nobody left to work with
   */
  boolean goesOnWithout(PersonId person, Instant now) {
    if (person.equals(mentorPersonId) || mentees().size() < 2) {
      return false;
    }
    mentees().stream()
        .filter(member -> member.person().equals(person))
        .forEach(member -> member.leaves(now));
    return true;
  }

  /** Who wrote the aim is forgotten, and the words too. */
  void forgetsWordsOf(PersonId person) {
    if (person.equals(aimBy)) {
      aim = null;
      aimBy = null;
      aimAt = null;
    }
  }

  /** The order on pairs by which the school has sealed this one. */
  public record Order(String number, LocalDate day) {}

  public Optional<Order> order() {
    return Optional.ofNullable(orderNumber).map(number -> new Order(number, orderedOn));
  }

  /**
   * @throws AlreadySettled when it has been ordered before, or has ended
   */
  void isOrdered(Order order) {
    if (orderNumber != null || isEnded()) {
      throw new AlreadySettled();
    }
    orderNumber = order.number();
    orderedOn = order.day();
  }

  /** What they work for, in their own words. */
  public Optional<String> aim() {
    return Optional.ofNullable(aim);
  }

  public void aimsAt(String aim, PersonId by, Instant now) {
    this.aim = aim;
    aimBy = by;
    aimAt = now;
  }
}
