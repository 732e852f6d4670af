package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Step;

/** When a participant was last reminded by the curator of the step where he stands. */
@Entity
public class Nudge {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private Step step;

  private LocalDate sentOn;

  protected Nudge() {}

  static Nudge at(ParticipantId participant, Step step) {
    Nudge nudge = new Nudge();
    nudge.participantId = participant;
    nudge.step = step;
    return nudge;
  }

  /**
   * Reminds, at most once a day.
   *
   * @return false when it has been done that day
   */
  boolean on(LocalDate today) {
    if (today.equals(sentOn)) {
      return false;
    }
    sentOn = today;
    return true;
  }
}
