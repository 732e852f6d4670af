package ru.tandem.tandems;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.ProgrammeId;

/** A mentor and one or more mentees who work together, once both sides have said yes. */
@Entity
public class Tandem {

  private static final Duration FAREWELL = Duration.ofDays(7);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private ParticipantId mentorId;

  /** Who acts as the mentor: whoever stands in while he is away. */
  private PersonId mentorPersonId;

  /** The mentor himself while somebody stands in for him. */
  private PersonId awayPersonId;

  private ParticipantId standInId;
  private LocalDate standInUntil;
  @Embedded private LastStandIn lastStandIn;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "tandem_id", nullable = false)
  @OrderBy("id")
  private List<TandemMember> members = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private TandemState state;

  /** Null for that of its programme. */
  @Enumerated(EnumType.STRING)
  private MentoringKind kind;

  private Instant formedAt;
  private Instant startedAt;

  /** That of all; each mentee may have one of his own. */
  @Embedded private Rest rest;

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

  /** Who acts as the mentor: himself, or whoever stands in for him. */
  public PersonId mentorPerson() {
    return mentorPersonId;
  }

  /** The part in the programme of whoever acts as the mentor. */
  ParticipantId actingMentor() {
    return standInId == null ? mentorId : standInId;
  }

  /** The mentor himself, while somebody stands in for him. */
  public Optional<PersonId> away() {
    return Optional.ofNullable(awayPersonId);
  }

  public boolean isAway(PersonId person) {
    return person.equals(awayPersonId);
  }

  /** Whoever stands in for the mentor does not stay. */
  public boolean isStandIn(PersonId person) {
    return awayPersonId != null && person.equals(mentorPersonId);
  }

  /** The first day on which the mentor is back; empty when nobody stands in. */
  public Optional<LocalDate> standInUntil() {
    return Optional.ofNullable(standInUntil);
  }

  /** Plays this part of the programme in it now. */
  boolean employs(ParticipantId part) {
    return part.equals(actingMentor())
        || mentees().stream().anyMatch(member -> member.participant().equals(part));
  }

  /**
   * Somebody acts in the mentor's place from now on.
   *
   * @throws AlreadySettled when it is over, somebody does already, or he works here himself
   */
  void standsIn(Participant other, LocalDate until, Instant now) {
    if (isEnded() || awayPersonId != null || has(other.person())) {
      throw new AlreadySettled();
    }
    awayPersonId = mentorPersonId;
    mentorPersonId = other.person();
    standInId = other.id();
    standInUntil = until;
    lastStandIn = LastStandIn.from(other.person(), now);
  }

  /**
   * The mentor himself acts again.
   *
   * @throws AlreadySettled when nobody stands in for him
   */
  void mentorReturns(Instant now) {
    if (awayPersonId == null) {
      throw new AlreadySettled();
    }
    mentorPersonId = awayPersonId;
    awayPersonId = null;
    standInId = null;
    standInUntil = null;
    lastStandIn.ends(now);
  }

  /** Who led it at that moment: the mentor himself, or whoever stood in for him. */
  public PersonId mentorAt(Instant moment) {
    return Optional.ofNullable(lastStandIn)
        .flatMap(last -> last.at(moment))
        .orElse(away().orElse(mentorPersonId));
  }

  /** The mentees who have not left. */
  public List<TandemMember> mentees() {
    return members.stream().filter(TandemMember::isIn).toList();
  }

  /** Also those who have left: what they did here stays. */
  public List<TandemMember> everybody() {
    return List.copyOf(members);
  }

  /** All who work here: the mentor first. */
  public List<PersonId> people() {
    return Stream.concat(Stream.of(mentorPersonId), on(ParticipantRole.MENTEE).stream()).toList();
  }

  /** All who work here now: nobody who rests. The mentor is first. */
  public List<PersonId> atWork() {
    if (rest != null) {
      return List.of();
    }
    Stream<PersonId> mentees =
        members.stream().filter(TandemMember::works).map(TandemMember::person);
    return Stream.concat(Stream.of(mentorPersonId), mentees).toList();
  }

  /** All who work here now; of one that rests all who belong to it. */
  public List<PersonId> concerned() {
    return isWorking() ? atWork() : people();
  }

  /** Works here now: it is not over, and neither it nor this one rests. */
  public boolean isAtWork(PersonId person) {
    return isWorking() && atWork().contains(person);
  }

  /** Those on the other side who work now; nobody for whoever rests himself, or when it is over. */
  public List<PersonId> atWorkWith(PersonId person) {
    return isAtWork(person)
        ? opposite(person).stream().filter(atWork()::contains).toList()
        : List.of();
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

  /** The same of those who act now: whoever stands in, in the place of the mentor. */
  public List<ParticipantId> actors() {
    return Stream.concat(
            Stream.of(actingMentor()), mentees().stream().map(TandemMember::participant))
        .toList();
  }

  public boolean has(PersonId person) {
    return people().contains(person);
  }

  /** Worked here once; the others go on. */
  public boolean hasLeft(PersonId person) {
    return !has(person) && members.stream().anyMatch(member -> member.person().equals(person));
  }

  /** Worked here at that moment. */
  public boolean had(PersonId person, Instant moment) {
    return person.equals(mentorPersonId)
        || isAway(person)
        || members.stream()
            .anyMatch(member -> member.person().equals(person) && member.wasIn(moment));
  }

  /** Who worked with this one on the other side when he was here: what he may be told of it. */
  public List<PersonId> companions(PersonId person) {
    if (has(person)) {
      return opposite(person);
    }
    return hasLeft(person) ? List.of(mentorPersonId) : on(ParticipantRole.MENTEE);
  }

  /** Is, or was, one of the mentees. */
  boolean hadMentee(PersonId person) {
    return members.stream().anyMatch(member -> member.person().equals(person));
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

  /** It rests as a whole, or because nobody is left who could meet the mentor now. */
  public TandemState state() {
    return isEnded() || atWork().size() > 1 ? state : TandemState.PAUSED;
  }

  /** Neither resting nor over. */
  public boolean isWorking() {
    return !isEnded() && state() != TandemState.PAUSED;
  }

  public boolean isEnded() {
    return state == TandemState.ENDED;
  }

  /** How it works together where that is another way than its programme's. */
  Optional<MentoringKind> kind() {
    return Optional.ofNullable(kind);
  }

  void worksAs(MentoringKind kind) {
    this.kind = kind;
  }

  public Instant formedAt() {
    return formedAt;
  }

  /** When they first met. */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  /** That of all who work here. */
  public Optional<Rest> rest() {
    return Optional.ofNullable(rest);
  }

  /** That of one mentee alone. */
  public Optional<Rest> restOf(PersonId mentee) {
    return member(mentee).flatMap(TandemMember::rest);
  }

  private Optional<TandemMember> member(PersonId mentee) {
    return mentees().stream().filter(member -> member.person().equals(mentee)).findFirst();
  }

  /** Somebody here rests because a consent is missing. */
  boolean lacksConsent() {
    return Stream.concat(
            Stream.ofNullable(rest), mentees().stream().flatMap(member -> member.rest().stream()))
        .anyMatch(one -> one.cause().isConsent());
  }

  /** Until when nobody works; empty when it works, or goes on at a word. */
  public Optional<LocalDate> pausedUntil() {
    if (isWorking()) {
      return Optional.empty();
    }
    return rest != null
        ? rest.until()
        : mentees().stream()
            .flatMap(member -> member.rest().flatMap(Rest::until).stream())
            .min(Comparator.naturalOrder());
  }

  /** It ended so lately that words of farewell still belong to it. */
  public boolean mayBidFarewell(Instant now) {
    return isEnded() && now.isBefore(endedAt.plus(FAREWELL));
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

  /** What was taken for their first meeting was not held. */
  public void hasNotMet() {
    startedAt = null;
    if (state == TandemState.ACTIVE) {
      state = TandemState.FORMED;
    }
  }

  /**
   * All rest until that day, or until somebody wakes them when there is none. A withdrawn consent
   * weighs more than a wish to rest.
   *
   * @return false when nothing changed
   */
  boolean pause(PauseCause cause, LocalDate until, Instant now) {
    if (isEnded() || rest != null && rest.cause().isConsent()) {
      return false;
    }
    rest = Rest.of(cause, until, now);
    return true;
  }

  /**
   * One mentee rests and the others go on; without the mentor, all rest.
   *
   * @return false when nothing changed
   */
  boolean pause(PersonId who, PauseCause cause, LocalDate until, Instant now) {
    if (who.equals(mentorPersonId)) {
      return pause(cause, until, now);
    }
    Optional<TandemMember> weighing =
        member(who).filter(one -> one.rest().filter(own -> own.cause().isConsent()).isEmpty());
    if (isEnded() || weighing.isEmpty()) {
      return false;
    }
    weighing.get().rests(Rest.of(cause, until, now));
    return true;
  }

  /**
   * The rest of all is over; a mentee's own goes on.
   *
   * @throws AlreadySettled when they do not rest
   */
  void resume() {
    if (rest == null) {
      throw new AlreadySettled();
    }
    rest = null;
  }

  /**
   * That mentee's own rest is over.
   *
   * @throws AlreadySettled when there is none
   */
  void wakes(PersonId mentee) {
    member(mentee)
        .filter(member -> member.rest().isPresent())
        .orElseThrow(AlreadySettled::new)
        .wakes();
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

  /** Who wrote the aim; empty when there is none, or he has been forgotten. */
  Optional<PersonId> aimBy() {
    return Optional.ofNullable(aimBy);
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
