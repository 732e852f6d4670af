package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;

/**
 * What a curator is about to do with a pair: shown to him with all that follows from it, done once
 * he has said yes, and kept with its reason.
 */
@Entity
public class Steering {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;

  @Enumerated(EnumType.STRING)
  private SteeringAct act;

  /** Null for all who work there. */
  private PersonId personId;

  private LocalDate untilOn;

  @Enumerated(EnumType.STRING)
  private EndCause cause;

  /** The new mentor. */
  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private MentoringKind kind;

  private String words;
  private PersonId plannedBy;
  private Instant plannedAt;
  private Instant doneAt;

  @Version private long version;

  protected Steering() {}

  /**
   * @param who null for all who work there
   */
  public static Steering of(
      TandemId tandem, SteeringAct act, PersonId who, PersonId curator, Instant now) {
    Steering steering = new Steering();
    steering.tandemId = tandem;
    steering.act = act;
    steering.personId = who;
    steering.plannedBy = curator;
    steering.plannedAt = now;
    return steering;
  }

  public Steering until(LocalDate day) {
    untilOn = day;
    return this;
  }

  public Steering because(EndCause why) {
    cause = why;
    return this;
  }

  public Steering to(ParticipantId mentor) {
    participantId = mentor;
    return this;
  }

  public Steering as(MentoringKind kind) {
    this.kind = kind;
    return this;
  }

  /** What those who work there hear; empty for nothing. */
  public Steering saying(String said) {
    words = said.isEmpty() ? null : said;
    return this;
  }

  /** In what words it was told is forgotten. */
  void forgetsWords() {
    words = null;
  }

  public SteeringId id() {
    return new SteeringId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public SteeringAct act() {
    return act;
  }

  /** Empty for all who work there. */
  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(untilOn);
  }

  public Optional<EndCause> cause() {
    return Optional.ofNullable(cause);
  }

  public Optional<ParticipantId> mentor() {
    return Optional.ofNullable(participantId);
  }

  public Optional<MentoringKind> kind() {
    return Optional.ofNullable(kind);
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  public Instant plannedAt() {
    return plannedAt;
  }

  boolean isDone() {
    return doneAt != null;
  }

  /**
   * @throws AlreadySettled when it has been done
   */
  void isDone(Instant now) {
    if (doneAt != null) {
      throw new AlreadySettled(plannedBy);
    }
    doneAt = now;
  }
}
