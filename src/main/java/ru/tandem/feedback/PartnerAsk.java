package ru.tandem.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A partner is asked, by a link, how the season was. */
@Entity
public class PartnerAsk {

  private static final Duration VALID = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String name;
  private String code;
  private PersonId askedBy;
  private Instant askedAt;
  private Instant expiresAt;
  private PersonId answererId;
  private Instant answeredAt;

  protected PartnerAsk() {}

  static PartnerAsk of(ProgrammeId programme, String name, String code, PersonId by, Instant now) {
    PartnerAsk ask = new PartnerAsk();
    ask.programmeId = programme;
    ask.name = name;
    ask.code = code;
    ask.askedBy = by;
    ask.askedAt = now;
    ask.expiresAt = now.plus(VALID);
    return ask;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** What the organisation is called. */
  public String name() {
    return name;
  }

  /** The organisation's name is put right. */
  void isNowOf(String name) {
    this.name = name;
  }

  public String code() {
    return code;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** What a response to it is about. */
  public String subject() {
    return "partner:" + id;
  }

  public Optional<PersonId> answerer() {
    return Optional.ofNullable(answererId);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /**
   * The first who opens the link answers; he may come back.
   *
   * @throws AlreadySettled for anybody else, and when its time is over
   */
  void isOpened(PersonId by, Instant now) {
    boolean own = by.equals(answererId);
    if (!own && (answererId != null || now.isAfter(expiresAt))) {
      throw new AlreadySettled();
    }
    answererId = by;
  }

  void isAnswered(Instant now) {
    answeredAt = now;
  }

  /** Whoever answered is forgotten. */
  void forgets() {
    answererId = null;
    expiresAt = askedAt;
  }
}
