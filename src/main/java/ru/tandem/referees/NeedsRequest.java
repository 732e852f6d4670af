package ru.tandem.referees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.ResponseId;

/** Somebody is asked, once, what one mentee needs. */
@Entity
public class NeedsRequest {

  private static final Duration VALID = Duration.ofDays(14);

  /** Who is asked. */
  public enum Whom {
    /** A class teacher or a psychologist, by a link that the first to open it takes. */
    REFEREE,
    /** In the chat, or by such a link where the consent was given on paper. */
    GUARDIAN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private Whom whom;

  private String code;
  private PersonId askedBy;
  private Instant askedAt;
  private Instant expiresAt;
  private PersonId answererId;
  private Instant answeredAt;
  private Long responseId;

  protected NeedsRequest() {}

  static NeedsRequest byLink(
      ParticipantId about, Whom whom, String code, PersonId curator, Instant now) {
    NeedsRequest request = about(about, whom, curator, now);
    request.code = code;
    return request;
  }

  static NeedsRequest ofGuardian(
      ParticipantId about, PersonId guardian, PersonId curator, Instant now) {
    NeedsRequest request = about(about, Whom.GUARDIAN, curator, now);
    request.answererId = guardian;
    return request;
  }

  private static NeedsRequest about(ParticipantId about, Whom whom, PersonId curator, Instant now) {
    NeedsRequest request = new NeedsRequest();
    request.participantId = about;
    request.whom = whom;
    request.askedBy = curator;
    request.askedAt = now;
    request.expiresAt = now.plus(VALID);
    return request;
  }

  public long id() {
    return id;
  }

  public ParticipantId mentee() {
    return participantId;
  }

  public Whom whom() {
    return whom;
  }

  public String code() {
    return code;
  }

  /** Whoever the curator gave the link to, and not a guardian known to the bot. */
  public boolean isByLink() {
    return code != null;
  }

  public PersonId askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** Empty while nobody has opened the link. */
  public Optional<PersonId> answerer() {
    return Optional.ofNullable(answererId);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  public Optional<ResponseId> response() {
    return Optional.ofNullable(responseId).map(ResponseId::new);
  }

  public boolean isOpen(Instant now) {
    return answeredAt == null && now.isBefore(expiresAt);
  }

  /**
   * The first who opens the link is the one who is asked; the same person may open it again.
   *
   * @throws AlreadySettled when it is somebody else's by now, is answered, or its time is over
   */
  void takes(PersonId person, Instant now) {
    boolean others = answererId != null && !answererId.equals(person);
    if (others || !isOpen(now)) {
      throw new AlreadySettled();
    }
    answererId = person;
  }

  /**
   * @throws AlreadySettled when it has been answered, or its time is over
   */
  void answered(ResponseId response, Instant now) {
    if (!isOpen(now)) {
      throw new AlreadySettled();
    }
    answeredAt = now;
    responseId = response.value();
  }

  /** What an answer is about when it answers this. */
  public String subject() {
    return NeedsRequests.SUBJECT + id;
  }
}
