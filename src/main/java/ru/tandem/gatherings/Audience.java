package ru.tandem.gatherings;

import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;

/** Who of a programme is invited to a gathering. */
public enum Audience {
  /** Who is ready and has no pair yet. */
  WAITING,
  MENTORS,
  MENTEES,
  EVERYBODY;

  boolean has(Participant participant) {
    boolean rests = participant.isPaused() || !participant.has(Step.CONSENTED);
    if (!participant.isCurrent() || rests) {
      return false;
    }
    return switch (this) {
      case WAITING -> participant.has(Step.READY) && !participant.has(Step.PAIRED);
      case MENTORS -> participant.has(Step.APPROVED) && participant.isMentor();
      case MENTEES -> participant.has(Step.APPROVED) && !participant.isMentor();
      case EVERYBODY -> participant.has(Step.APPROVED);
    };
  }
}
