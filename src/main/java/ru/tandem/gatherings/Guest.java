package ru.tandem.gatherings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** Somebody invited to a gathering. */
@Entity
public class Guest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private GatheringId gatheringId;
  private ParticipantId participantId;
  private PersonId personId;

  @Enumerated(EnumType.STRING)
  private Rsvp rsvp;

  private Instant answeredAt;
  private Instant attendedAt;

  /** Since when the guest waits for a place; null for who has one, or does not come. */
  private Instant queuedAt;

  /** Since when a place is kept for who had one at another hour and has not answered for this. */
  private Instant keptAt;

  @Enumerated(EnumType.STRING)
  private Absence absence;

  /** When the guest took the file for the own calendar. */
  private Instant filedAt;

  protected Guest() {}

  static Guest invited(GatheringId gathering, ParticipantId participant, PersonId person) {
    Guest guest = new Guest();
    guest.gatheringId = gathering;
    guest.participantId = participant;
    guest.personId = person;
    return guest;
  }

  public long id() {
    return id;
  }

  public GatheringId gathering() {
    return gatheringId;
  }

  public ParticipantId participant() {
    return participantId;
  }

  public PersonId person() {
    return personId;
  }

  /** Empty until the guest has answered. */
  public Optional<Rsvp> rsvp() {
    return Optional.ofNullable(rsvp);
  }

  public boolean attended() {
    return attendedAt != null;
  }

  /** Has said not to come, or, having been there, to go before the end. */
  public boolean isGone() {
    return rsvp == Rsvp.NO && (attendedAt == null || answeredAt.isAfter(attendedAt));
  }

  /** May be said again and otherwise until the gathering. */
  public void answers(Rsvp rsvp, Instant now) {
    this.rsvp = rsvp;
    this.answeredAt = now;
    queuedAt = rsvp == Rsvp.YES ? queuedAt : null;
    keptAt = null;
    absence = rsvp == Rsvp.NO ? absence : null;
  }

  /** What was said was said of another hour; a place is kept until it is said of this one. */
  void isAskedOfAnotherHour(Instant codeFrom, Instant now) {
    boolean had = hasPlace();
    // whoever was marked had come to what is put off, unless the code counts there already
    attendedAt = attendedAt != null && attendedAt.isBefore(codeFrom) ? null : attendedAt;
    isAskedAgain();
    keptAt = had ? now : null;
  }

  /** What was said holds no longer, and no place is kept. */
  void isAskedAgain() {
    rsvp = null;
    answeredAt = null;
    queuedAt = null;
    keptAt = null;
    absence = null;
  }

  /** Comes and has a place, or has one that is kept. */
  public boolean hasPlace() {
    return isSeated() || isKept();
  }

  /** A place is kept until the guest has answered. */
  public boolean isKept() {
    return keptAt != null;
  }

  void isKeptNoLonger() {
    keptAt = null;
  }

  /** Comes, and has a place. */
  public boolean isSeated() {
    return rsvp == Rsvp.YES && queuedAt == null;
  }

  /** Had a place, and nobody saw the guest there. */
  public boolean isMissed() {
    return isSeated() && !attended();
  }

  public Optional<Instant> queuedAt() {
    return Optional.ofNullable(queuedAt);
  }

  void queues(Instant now) {
    queuedAt = queuedAt == null ? now : queuedAt;
  }

  void isSeatedNow() {
    queuedAt = null;
  }

  public Optional<Absence> absence() {
    return Optional.ofNullable(absence);
  }

  /** May be said again and otherwise. */
  public void misses(Absence why) {
    absence = why;
  }

  public boolean isFiled() {
    return filedAt != null;
  }

  public void files(Instant now) {
    filedAt = now;
  }

  public void attends(Instant now) {
    absence = null;
    attendedAt = attendedAt == null ? now : attendedAt;
  }

  /** A mark made by mistake is taken back. */
  public void wasAbsent() {
    attendedAt = null;
  }
}
