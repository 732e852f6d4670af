package ru.tandem.monitoring.season;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.programmes.ProgrammeId;

/** A mentor whom the curator has chosen to be honoured for something. */
@Entity
public class Nominee {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private Nomination nomination;

  protected Nominee() {}

  static Nominee of(ProgrammeId programme, ParticipantId mentor, Nomination nomination) {
    Nominee nominee = new Nominee();
    nominee.programmeId = programme;
    nominee.participantId = mentor;
    nominee.nomination = nomination;
    return nominee;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Nomination nomination() {
    return nomination;
  }

  boolean is(ParticipantId mentor, Nomination one) {
    return participantId.equals(mentor) && nomination == one;
  }
}
