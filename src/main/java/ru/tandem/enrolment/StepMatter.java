package ru.tandem.enrolment;

import ru.tandem.delivery.Matter;

/** That a participant stands at a step and is to go on. */
public class StepMatter {

  /** Which participant, and the step. */
  public static final String ABOUT = "enrolment.step";

  private StepMatter() {}

  public static Matter of(Participant participant) {
    return Matter.of(ABOUT, participant.id(), participant.step());
  }
}
