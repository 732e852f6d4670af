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

  /** May be said again and otherwise until the gathering. */
  public void answers(Rsvp rsvp, Instant now) {
    this.rsvp = rsvp;
    this.answeredAt = now;
  }

  /** What was said was said of another hour. */
  void isAskedAgain() {
    rsvp = null;
    answeredAt = null;
  }

  public void attends(Instant now) {
    attendedAt = attendedAt == null ? now : attendedAt;
  }

  /** A mark made by mistake is taken back. */
  public void wasAbsent() {
    attendedAt = null;
  }
}
