package ru.tandem.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/**
 * Somebody for whom there is no pair is entrusted to the psychologist by a link, with a word of the
 * curator; the psychologist writes back one line.
 */
@Entity
public class Referral {

  public static final int LONGEST = 500;

  private static final Duration VALID = Duration.ofDays(14);
  private static final Duration PATIENCE = Duration.ofDays(7);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private String code;
  private String words;
  private PersonId madeBy;
  private Instant madeAt;
  private Instant expiresAt;

  /** Whoever opened the link first; nobody else can. */
  private PersonId helperId;

  private String answer;
  private Instant answeredAt;

  protected Referral() {}

  static Referral of(
      ParticipantId about, String code, String words, PersonId curator, Instant now) {
    Referral referral = new Referral();
    referral.participantId = about;
    referral.code = code;
    referral.words = words.strip();
    referral.madeBy = curator;
    referral.madeAt = now;
    referral.expiresAt = now.plus(VALID);
    return referral;
  }

  public long id() {
    return id;
  }

  public ParticipantId about() {
    return participantId;
  }

  public String code() {
    return code;
  }

  /** What the curator wants the psychologist to know. */
  public String words() {
    return words;
  }

  public PersonId madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Optional<PersonId> helper() {
    return Optional.ofNullable(helperId);
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** When whoever has not answered is reminded. */
  Instant remindsAt() {
    return madeAt.plus(PATIENCE);
  }

  /** Its time is over, and nobody has answered. */
  public boolean isLapsed(Instant now) {
    return answer == null && !now.isBefore(expiresAt);
  }

  public boolean isOpen(Instant now) {
    return answer == null && now.isBefore(expiresAt);
  }

  /**
   * The same person may open it again.
   *
   * @throws AlreadySettled when it is somebody else's by now, is answered, or its time is over
   */
  void opens(PersonId helper, Instant now) {
    if (!isOpen(now) || helperId != null && !helperId.equals(helper)) {
      throw new AlreadySettled();
    }
    helperId = helper;
  }

  /** Nobody's again; what has been answered stands. */
  void helperGoes() {
    helperId = null;
  }

  /** Whoever opened it reads it until its time is over, and afterwards what he has answered. */
  boolean isReadable(Instant now) {
    return answer != null || isOpen(now);
  }

  /**
   * @throws AlreadySettled when it is answered, or its time is over
   */
  void answers(String line, Instant now) {
    if (!isOpen(now)) {
      throw new AlreadySettled();
    }
    answer = line.strip();
    answeredAt = now;
  }
}
