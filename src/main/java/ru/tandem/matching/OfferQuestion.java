package ru.tandem.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/**
 * The one thing that a side of an offer asks before it says yes or no. The other side answers, or
 * the curator, whoever comes first.
 */
@Entity
public class OfferQuestion {

  public static final int LONGEST = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProposalId proposalId;

  @Enumerated(EnumType.STRING)
  private ParticipantRole side;

  private String words;
  private Instant askedAt;
  private String answer;
  private PersonId answeredBy;
  private Instant answeredAt;

  protected OfferQuestion() {}

  static OfferQuestion of(ProposalId proposal, ParticipantRole side, String words, Instant now) {
    OfferQuestion question = new OfferQuestion();
    question.proposalId = proposal;
    question.side = side;
    question.words = words.strip();
    question.askedAt = now;
    return question;
  }

  public long id() {
    return id;
  }

  public ProposalId proposal() {
    return proposalId;
  }

  /** Who asks. */
  public ParticipantRole side() {
    return side;
  }

  public String words() {
    return words;
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<PersonId> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  /**
   * @throws AlreadySettled when somebody has answered before
   */
  void answers(String words, PersonId by, Instant now) {
    if (answer != null) {
      throw new AlreadySettled(answeredBy);
    }
    answer = words.strip();
    answeredBy = by;
    answeredAt = now;
  }
}
