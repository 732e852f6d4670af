package ru.tandem.alumni;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Somebody wants to go on after a season, and it may be kept for that. */
@Entity
public class Intent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private PersonId personId;
  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private IntentKind kind;

  private Instant saidAt;

  /**
   * The person himself, a guardian of a minor, or the curator who has asked one outside the chat.
   */
  private PersonId agreedBy;

  private Instant agreedAt;

  /** The programme to which a curator has called the person. */
  private ProgrammeId calledTo;

  protected Intent() {}

  static Intent of(Participant participant, IntentKind kind, Instant now) {
    Intent intent = new Intent();
    intent.participantId = participant.id();
    intent.personId = participant.person();
    intent.programmeId = participant.programme();
    intent.kind = kind;
    intent.saidAt = now;
    return intent;
  }

  public IntentId id() {
    return new IntentId(id);
  }

  public ParticipantId participant() {
    return participantId;
  }

  public PersonId person() {
    return personId;
  }

  /** The season after which it was said. */
  public ProgrammeId programme() {
    return programmeId;
  }

  public IntentKind kind() {
    return kind;
  }

  /** It counts; until then it is only a wish. */
  public boolean isAgreed() {
    return agreedAt != null;
  }

  /** May be said twice. */
  void agrees(PersonId by, Instant now) {
    if (agreedAt == null) {
      agreedBy = by;
      agreedAt = now;
    }
  }

  /** The programme to which a curator has called the person last. */
  public Optional<ProgrammeId> calledTo() {
    return Optional.ofNullable(calledTo);
  }

  /**
   * @return false when that was done before
   */
  boolean isCalled(ProgrammeId programme) {
    boolean anew = !programme.equals(calledTo);
    calledTo = programme;
    return anew;
  }
}
