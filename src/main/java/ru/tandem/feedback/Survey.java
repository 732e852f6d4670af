package ru.tandem.feedback;

import ru.tandem.enrolment.Participant;
import ru.tandem.questionnaires.Purpose;

/** What every participant is asked once in a season, in this order. */
public enum Survey {
  /** What is expected. */
  FIRST(Purpose.FIRST),
  /** How things stand before the work. */
  BEFORE(Purpose.SELF_ASSESSMENT),
  /** What came of it: the twin of the first. */
  FINAL(Purpose.FINAL),
  /** How things stand after the work. */
  AFTER(Purpose.SELF_ASSESSMENT),
  /** What a mentor writes of the work. */
  REPORT(Purpose.REPORT);

  private final Purpose purpose;

  Survey(Purpose purpose) {
    this.purpose = purpose;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** Belongs to the end of the season. */
  public boolean isLast() {
    return this == FINAL || this == AFTER || this == REPORT;
  }

  /** What a response to it is about: before and after must not be taken for each other. */
  public String subject(Participant participant) {
    return switch (this) {
      case AFTER -> "after:" + participant.id();
      case REPORT -> "report:" + participant.id();
      default -> participant.id().subject();
    };
  }
}
