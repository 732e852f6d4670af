package ru.tandem.advice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** One question of a mentee, whoever takes it, the answer, and how much it has helped. */
@Entity
public class Advice {

  public static final int LONGEST = 500;
  public static final int BEST = 5;

  /** So little help that somebody else may know better. */
  private static final int POOR = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private ParticipantId participantId;
  private PersonId personId;

  /** The tag; null for something else. */
  private String topic;

  private String words;
  private Instant askedAt;

  private ParticipantId mentorId;
  private PersonId mentorPersonId;
  private Instant takenAt;

  /** Whoever took it has been reminded. */
  private Instant remindedAt;

  private String answer;
  private PersonId answeredBy;
  private Instant answeredAt;

  private Integer rating;
  private Instant handedOnAt;
  private Instant closedAt;

  @Version private long version;

  protected Advice() {}

  static Advice asked(Participant mentee, String topic, String words, Instant now) {
    Advice advice = new Advice();
    advice.programmeId = mentee.programme();
    advice.participantId = mentee.id();
    advice.personId = mentee.person();
    advice.topic = topic;
    advice.words = words.strip();
    advice.askedAt = now;
    return advice;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** Whose question it is. */
  public ParticipantId mentee() {
    return participantId;
  }

  public PersonId asker() {
    return personId;
  }

  public Optional<String> topic() {
    return Optional.ofNullable(topic);
  }

  public String words() {
    return words;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** Who has taken it. */
  public Optional<PersonId> mentor() {
    return Optional.ofNullable(mentorPersonId);
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** The mentor, or a curator. */
  public Optional<PersonId> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  public Optional<Integer> rating() {
    return Optional.ofNullable(rating);
  }

  /** Nobody took it, and the curator knows. */
  public boolean isHandedOn() {
    return handedOnAt != null;
  }

  public AdviceState state() {
    if (closedAt != null) {
      return AdviceState.CLOSED;
    } else if (answer != null) {
      return AdviceState.ANSWERED;
    }
    return mentorPersonId == null ? AdviceState.OPEN : AdviceState.TAKEN;
  }

  public boolean waits() {
    return state() == AdviceState.OPEN || state() == AdviceState.TAKEN;
  }

  boolean isTakenBy(PersonId person) {
    return state() == AdviceState.TAKEN && person.equals(mentorPersonId);
  }

  /**
   * @throws AlreadySettled when somebody has taken it, or it is over
   */
  void isTaken(Participant mentor, Instant now) {
    if (state() != AdviceState.OPEN) {
      throw mentorPersonId == null ? new AlreadySettled() : new AlreadySettled(mentorPersonId);
    }
    mentorId = mentor.id();
    mentorPersonId = mentor.person();
    takenAt = now;
  }

  /** Whoever took it cannot answer: it is anybody's again, and the curator hears if nobody's. */
  void isLetGo() {
    handedOnAt = null;
    mentorId = null;
    mentorPersonId = null;
    takenAt = null;
    remindedAt = null;
  }

  void isReminded(Instant now) {
    remindedAt = now;
  }

  public boolean isReminded() {
    return remindedAt != null;
  }

  /**
   * @throws AlreadySettled when it has been answered, or is over
   */
  void isAnswered(String words, PersonId by, Instant now) {
    if (!waits()) {
      throw answeredBy == null ? new AlreadySettled() : new AlreadySettled(answeredBy);
    }
    answer = words.strip();
    answeredBy = by;
    answeredAt = now;
  }

  /**
   * From 1 to {@value #BEST}; once.
   *
   * @throws AlreadySettled when there is no answer, or it has been rated
   */
  void isRated(int stars) {
    if (state() != AdviceState.ANSWERED || rating != null || stars < 1 || stars > BEST) {
      throw new AlreadySettled();
    }
    rating = stars;
  }

  /** The answer has helped so little that others may be asked. */
  public boolean mayBeAskedAgain() {
    return state() == AdviceState.ANSWERED && rating != null && rating <= POOR;
  }

  void isHandedOn(Instant now) {
    handedOnAt = now;
  }

  /**
   * @throws AlreadySettled when it does not wait for anybody
   */
  void isClosed(Instant now) {
    if (!waits()) {
      throw new AlreadySettled();
    }
    closedAt = now;
  }

  /** Who answered is forgotten, and the words too. */
  void forgets(PersonId person) {
    if (person.equals(mentorPersonId)) {
      isLetGo();
    }
    if (person.equals(answeredBy)) {
      answer = "";
      answeredBy = null;
    }
  }
}
