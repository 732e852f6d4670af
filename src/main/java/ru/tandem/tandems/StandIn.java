package ru.tandem.tandems;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** Another mentor is asked to stand in for one who is ill or away, and does, or does not. */
@Entity
public class StandIn {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  /** By the name that its tandem looks it up by, too. */
  @Column(name = "tandem_id")
  private TandemId tandemId;

  private ParticipantId participantId;
  private PersonId personId;
  private LocalDate untilOn;
  private String words;
  private PersonId askedBy;
  private Instant askedAt;
  private Instant agreedAt;
  private Instant declinedAt;
  private Instant endedAt;

  @Version private long version;

  protected StandIn() {}

  /**
   * @param until the first day on which the mentor is back
   * @param words for whoever is asked; null for none
   */
  static StandIn asked(
      TandemId tandem,
      Participant other,
      LocalDate until,
      String words,
      PersonId curator,
      Instant now) {
    StandIn asked = new StandIn();
    asked.tandemId = tandem;
    asked.participantId = other.id();
    asked.personId = other.person();
    asked.untilOn = until;
    asked.words = words;
    asked.askedBy = curator;
    asked.askedAt = now;
    return asked;
  }

  public StandInId id() {
    return new StandInId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public ParticipantId participant() {
    return participantId;
  }

  public PersonId person() {
    return personId;
  }

  /** The first day on which the mentor is back. */
  public LocalDate until() {
    return untilOn;
  }

  /** What the curator has said to whoever is asked. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  public PersonId askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Since when he stands in, or stood. */
  public Optional<Instant> agreedAt() {
    return Optional.ofNullable(agreedAt);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** Whoever is asked has the word. */
  public boolean isOpen() {
    return agreedAt == null && declinedAt == null && endedAt == null;
  }

  public boolean isRunning() {
    return agreedAt != null && endedAt == null;
  }

  /** Stood in at that moment. */
  public boolean covers(Instant moment) {
    return agreedAt != null
        && !moment.isBefore(agreedAt)
        && (endedAt == null || moment.isBefore(endedAt));
  }

  /**
   * @throws AlreadySettled when he has answered before, or is not asked any more
   */
  void agrees(Instant now) {
    requireOpen();
    agreedAt = now;
  }

  /**
   * @throws AlreadySettled when he has answered before, or is not asked any more
   */
  void declines(Instant now) {
    requireOpen();
    declinedAt = now;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new AlreadySettled();
    }
  }

  /** Over, or not wanted any more; may be said twice. */
  void ends(Instant now) {
    endedAt = endedAt == null ? now : endedAt;
  }

  /** In what words it was asked is forgotten. */
  void forgetsWords() {
    words = null;
  }
}
