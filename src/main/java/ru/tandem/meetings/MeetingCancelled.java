package ru.tandem.meetings;

/**
 * What was agreed or proposed is called off by one side.
 *
 * @param notAllowed because at home they do not let somebody come: {@link GuardianRefused} says so
 */
public record MeetingCancelled(MeetingId meeting, boolean notAllowed) {

  MeetingCancelled(MeetingId meeting) {
    this(meeting, false);
  }
}
