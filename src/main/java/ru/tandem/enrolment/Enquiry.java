package ru.tandem.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;

/** What a curator wants to know before deciding about an application. */
@Entity
public class Enquiry {

  public static final int LONGEST_QUESTION = 300;
  public static final int LONGEST_ANSWER = 400;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private PersonId curatorId;
  private String question;
  private Instant askedAt;
  private String answer;
  private Instant answeredAt;

  protected Enquiry() {}

  static Enquiry about(ParticipantId participant, PersonId curator, String question, Instant now) {
    Enquiry enquiry = new Enquiry();
    enquiry.participantId = participant;
    enquiry.curatorId = curator;
    enquiry.question = question;
    enquiry.askedAt = now;
    return enquiry;
  }

  public long id() {
    return id;
  }

  public ParticipantId participant() {
    return participantId;
  }

  public PersonId curator() {
    return curatorId;
  }

  public String question() {
    return question;
  }

  /** Empty while it is waited for. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  void answered(String words, Instant now) {
    answer = words;
    answeredAt = now;
  }
}
