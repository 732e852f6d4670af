package ru.tandem.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Two people who are not to be proposed to each other. */
@Entity
public class ForbiddenPair {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId mentorId;
  private PersonId menteeId;

  @Enumerated(EnumType.STRING)
  private ForbiddenCause cause;

  private PersonId saidBy;
  private Instant saidAt;

  protected ForbiddenPair() {}

  /**
   * @param by null when nobody in particular said so
   */
  static ForbiddenPair of(
      ProgrammeId programme, Couple couple, ForbiddenCause cause, PersonId by, Instant now) {
    ForbiddenPair pair = new ForbiddenPair();
    pair.programmeId = programme;
    pair.mentorId = couple.mentor();
    pair.menteeId = couple.mentee();
    pair.cause = cause;
    pair.saidBy = by;
    pair.saidAt = now;
    return pair;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Couple couple() {
    return new Couple(menteeId, mentorId);
  }

  public ForbiddenCause cause() {
    return cause;
  }
}
