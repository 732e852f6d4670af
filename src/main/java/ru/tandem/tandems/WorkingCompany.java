package ru.tandem.tandems;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** Who of a company works now and who rests: all of it, or a mentee while the others go on. */
@MappedSuperclass
abstract class WorkingCompany extends Company {

  /** That of all; each mentee may have one of his own. */
  @Embedded private Rest rest;

  /** For the database. */
  protected WorkingCompany() {}

  WorkingCompany(Participant mentor, List<Participant> mentees, Instant now) {
    super(mentor, mentees, now);
  }

  /** All who work here now: nobody who rests, nor a mentor without mentees. He is first. */
  public List<PersonId> atWork() {
    List<PersonId> mentees =
        everybody().stream().filter(TandemMember::works).map(TandemMember::person).toList();
    if (rest != null || isEnded() || mentees.isEmpty()) {
      return List.of();
    }
    return Stream.concat(Stream.of(mentorPerson()), mentees.stream()).toList();
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

  /** Neither resting nor over: somebody is left who can meet the mentor. */
  public boolean isWorking() {
    return !atWork().isEmpty();
  }

  /** That of all who work here. */
  public Optional<Rest> rest() {
    return Optional.ofNullable(rest);
  }

  /** That of one mentee alone. */
  public Optional<Rest> restOf(PersonId mentee) {
    return member(mentee).flatMap(TandemMember::rest);
  }

  /** All rest, or this mentee does, because a consent is missing. */
  boolean lacksConsent(TandemMember mentee) {
    return Stream.concat(Stream.ofNullable(rest), mentee.rest().stream())
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
    rest = Rest.of(cause, until, now).over(rest);
    return true;
  }

  /**
   * One mentee rests and the others go on; without the mentor, all rest.
   *
   * @return false when nothing changed
   */
  boolean pause(PersonId who, PauseCause cause, LocalDate until, Instant now) {
    if (who.equals(mentorPerson())) {
      return pause(cause, until, now);
    }
    Optional<TandemMember> weighing =
        member(who).filter(one -> one.rest().filter(own -> own.cause().isConsent()).isEmpty());
    if (isEnded() || weighing.isEmpty()) {
      return false;
    }
    Rest earlier = weighing.get().rest().orElse(null);
    weighing.get().rests(Rest.of(cause, until, now).over(earlier));
    return true;
  }

  /** A rest that had been agreed on goes on: the mentor's is that of all. */
  void restsAgain(PersonId who, Rest agreed) {
    if (who.equals(mentorPerson())) {
      rest = agreed;
    } else {
      member(who).orElseThrow(AlreadySettled::new).rests(agreed);
    }
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
}
