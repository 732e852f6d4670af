package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.enrolment.ParticipantId;

/** Something that a mentor has done in the school of mentors. */
@Entity
class TrainingMark {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private String what;
  private Instant markedAt;

  protected TrainingMark() {}

  static TrainingMark of(ParticipantId mentor, String what, Instant now) {
    TrainingMark mark = new TrainingMark();
    mark.participantId = mentor;
    mark.what = what;
    mark.markedAt = now;
    return mark;
  }

  String what() {
    return what;
  }

  /** Without which of them it was. */
  String kind() {
    return what.split(":")[0];
  }

  Instant markedAt() {
    return markedAt;
  }
}
