package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A curator asks a mentor of another school to help in a programme; once. */
@Entity
public class MentorCall {

  /** What the mentor said. */
  public enum Answer {
    AGREED,
    DECLINED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId mentorId;
  private PersonId curatorId;
  private Instant calledAt;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private Instant answeredAt;

  protected MentorCall() {}

  static MentorCall to(PersonId mentor, ProgrammeId programme, PersonId curator, Instant now) {
    MentorCall call = new MentorCall();
    call.mentorId = mentor;
    call.programmeId = programme;
    call.curatorId = curator;
    call.calledAt = now;
    return call;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public PersonId mentor() {
    return mentorId;
  }

  public PersonId curator() {
    return curatorId;
  }

  public boolean isAgreed() {
    return answer == Answer.AGREED;
  }

  boolean isDeclined() {
    return answer == Answer.DECLINED;
  }

  /**
   * @throws AlreadySettled when it has been answered before
   */
  void isAnswered(Answer answer, Instant now) {
    if (this.answer != null) {
      throw new AlreadySettled();
    }
    this.answer = answer;
    answeredAt = now;
  }
}
