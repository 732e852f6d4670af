package ru.tandem.tandems;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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

/**
 * The people of a {@link Tandem}: who plays which part in it, who works and who rests, who was here
 * once. What becomes of them together is the tandem's.
 */
@MappedSuperclass
abstract class Company {

  @Embedded private MentorsPlace place;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "tandem_id", nullable = false)
  @OrderBy("id")
  private List<TandemMember> members = new ArrayList<>();

  /** All who were asked to stand in, kept by {@link StandIns}: here it is only read. */
  @OneToMany
  @JoinColumn(name = "tandem_id", insertable = false, updatable = false)
  @OrderBy("id")
  private List<StandIn> standIns = new ArrayList<>();

  /** For the database. */
  protected Company() {}

  Company(Participant mentor, List<Participant> mentees, Instant now) {
    place = MentorsPlace.of(mentor);
    mentees.forEach(mentee -> members.add(TandemMember.joins(mentee, now)));
  }

  public abstract boolean isEnded();

  public abstract Instant formedAt();

  /** The mentor's part in the programme. */
  public ParticipantId mentor() {
    return place.mentor();
  }

  /** Who acts as the mentor: himself, or whoever stands in for him. */
  public PersonId mentorPerson() {
    return place.person();
  }

  /** The part in the programme of whoever acts as the mentor. */
  ParticipantId actingMentor() {
    return place.acting();
  }

  /** The mentor himself, while somebody stands in for him. */
  public Optional<PersonId> away() {
    return place.away();
  }

  public boolean isAway(PersonId person) {
    return place.isAway(person);
  }

  /** Whoever stands in for the mentor does not stay. */
  public boolean isStandIn(PersonId person) {
    return place.isStandIn(person);
  }

  /** The first day on which the mentor is back; empty when nobody stands in. */
  public Optional<LocalDate> standInUntil() {
    return place.until();
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
  void standsIn(Participant other, LocalDate until) {
    if (isEnded() || has(other.person())) {
      throw new AlreadySettled();
    }
    place.isTakenBy(other, until);
  }

  /**
   * The mentor himself acts again.
   *
   * @throws AlreadySettled when nobody stands in for him
   */
  void mentorReturns() {
    place.isGivenBack();
  }

  /** Who led it at that moment: the mentor himself, or whoever stood in for him. */
  public PersonId mentorAt(Instant moment) {
    return standInAt(moment).map(StandIn::person).orElse(away().orElse(mentorPerson()));
  }

  /** The same by the part in the programme. */
  public ParticipantId mentorsPartAt(Instant moment) {
    return standInAt(moment).map(StandIn::participant).orElse(mentor());
  }

  private Optional<StandIn> standInAt(Instant moment) {
    return standIns.stream().filter(one -> one.covers(moment)).findFirst();
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
    return Stream.concat(Stream.of(mentorPerson()), on(ParticipantRole.MENTEE).stream()).toList();
  }

  /** The people on one side. */
  public List<PersonId> on(ParticipantRole side) {
    return side == ParticipantRole.MENTOR
        ? List.of(mentorPerson())
        : mentees().stream().map(TandemMember::person).toList();
  }

  /** The people on the other side than this one. */
  public List<PersonId> opposite(PersonId person) {
    return on(
        side(person) == ParticipantRole.MENTOR ? ParticipantRole.MENTEE : ParticipantRole.MENTOR);
  }

  /** The parts in the programme of all who work here. */
  public List<ParticipantId> participants() {
    return Stream.concat(Stream.of(mentor()), mentees().stream().map(TandemMember::participant))
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

  /** The mentees who have left since that moment. */
  public List<PersonId> goneSince(Instant moment) {
    return members.stream()
        .filter(member -> member.leftAt().filter(at -> !at.isBefore(moment)).isPresent())
        .map(TandemMember::person)
        .toList();
  }

  /** Works here or has at any time, be it in the place of the mentor. */
  public boolean everHad(PersonId person) {
    return has(person)
        || isAway(person)
        || hadMentee(person)
        || standIns.stream()
            .anyMatch(one -> one.person().equals(person) && one.agreedAt().isPresent());
  }

  /**
   * Worked here at that moment. Of a meeting that took place before all had been written down, it
   * is told that those were there with whom it began.
   */
  public boolean had(PersonId person, Instant moment) {
    Instant then = moment.isBefore(formedAt()) ? formedAt() : moment;
    return person.equals(mentorPerson())
        || isAway(person)
        || members.stream()
            .anyMatch(member -> member.person().equals(person) && member.wasIn(then));
  }

  /** Since when this one is here; of who never came as a mentee, since when there is anybody. */
  public Instant since(PersonId person) {
    return members.stream()
        .filter(member -> member.person().equals(person))
        .map(TandemMember::joinedAt)
        .findFirst()
        .orElseGet(this::formedAt);
  }

  /** Who worked with this one on the other side when he was here: what he may be told of it. */
  public List<PersonId> companions(PersonId person) {
    if (has(person)) {
      return opposite(person);
    }
    return hasLeft(person) ? List.of(mentorPerson()) : on(ParticipantRole.MENTEE);
  }

  /**
   * Who does now what was that one's to do: what the mentor's was, be he away, or another gone who
   * stood in for him, is that of whoever acts as the mentor.
   */
  public PersonId inPlaceOf(PersonId person) {
    return has(person) || hadMentee(person) ? person : mentorPerson();
  }

  /** The same of a task that is still to be done: one of a mentee who has left is the mentor's. */
  public PersonId doesNow(PersonId person) {
    return isNobodys(person) ? mentorPerson() : inPlaceOf(person);
  }

  /** What was to be done by a mentee who has left, while the others go on. */
  public boolean isNobodys(PersonId person) {
    return hasLeft(person) && !isEnded();
  }

  /** Is, or was, one of the mentees. */
  boolean hadMentee(PersonId person) {
    return members.stream().anyMatch(member -> member.person().equals(person));
  }

  /**
   * @throws NotFound for somebody who does not work here
   */
  public ParticipantRole side(PersonId person) {
    if (person.equals(mentorPerson())) {
      return ParticipantRole.MENTOR;
    }
    if (!has(person)) {
      throw new NotFound();
    }
    return ParticipantRole.MENTEE;
  }

  /** Who is in it; empty for who is not, or no more. */
  Optional<TandemMember> member(PersonId mentee) {
    return mentees().stream().filter(member -> member.person().equals(mentee)).findFirst();
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

  /**
   * A group goes on when one of its mentees leaves.
   *
   * @return false when there would be nobody left to work with
   */
  boolean goesOnWithout(PersonId person, Instant now) {
    if (person.equals(mentorPerson()) || mentees().size() < 2) {
      return false;
    }
    mentees().stream()
        .filter(member -> member.person().equals(person))
        .forEach(member -> member.leaves(now));
    return true;
  }
}
