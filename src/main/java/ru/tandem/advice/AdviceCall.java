package ru.tandem.advice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** That a mentor was called to a question, and whether he has passed it by. */
@Entity
public class AdviceCall {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long adviceId;
  private ParticipantId participantId;
  private PersonId personId;
  private Instant calledAt;
  private Instant passedAt;

  protected AdviceCall() {}

  static AdviceCall to(Participant mentor, Advice advice, Instant now) {
    AdviceCall call = new AdviceCall();
    call.adviceId = advice.id();
    call.participantId = mentor.id();
    call.personId = mentor.person();
    call.calledAt = now;
    return call;
  }

  public long advice() {
    return adviceId;
  }

  public ParticipantId mentor() {
    return participantId;
  }

  public PersonId person() {
    return personId;
  }

  public boolean isPassed() {
    return passedAt != null;
  }

  /** May be said twice. */
  void passes(Instant now) {
    passedAt = passedAt == null ? now : passedAt;
  }
}
