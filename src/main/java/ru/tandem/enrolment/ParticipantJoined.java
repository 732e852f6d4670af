package ru.tandem.enrolment;

/** Somebody came to a programme and told name and birth date. Consents are asked for next. */
public record ParticipantJoined(ParticipantId participant) {

  /** What has to be agreed to is found out first. */
  public static final int ASKED = 10;

  /** Then whoever has agreed before is let in. */
  public static final int WELCOMED = 20;
}
