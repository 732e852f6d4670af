package ru.tandem.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** When people are reminded of an agreed meeting. Never twice for one thing at one time. */
public enum Reminders {
  DAY_BEFORE(MeetingAgenda.DAY, Duration.ofHours(24)),
  HOURS_BEFORE(MeetingAgenda.HOURS, Duration.ofHours(2));

  private final String agendaKind;
  private final Duration ahead;

  Reminders(String agendaKind, Duration ahead) {
    this.agendaKind = agendaKind;
    this.ahead = ahead;
  }

  String agendaKind() {
    return agendaKind;
  }

  /** Those whose moment has not passed when the meeting is agreed. */
  static Map<Reminders, Instant> plan(Instant agreedAt, Instant startsAt) {
    Map<Reminders, Instant> plan = new EnumMap<>(Reminders.class);
    for (Reminders reminder : values()) {
      Instant moment = startsAt.minus(reminder.ahead);
      if (moment.isAfter(agreedAt)) {
        plan.put(reminder, moment);
      }
    }
    return plan;
  }

  /** A reminder that comes late is left out when the next one is due as well. */
  public boolean isTimely(Instant now, Instant startsAt) {
    Instant until = this == DAY_BEFORE ? startsAt.minus(HOURS_BEFORE.ahead) : startsAt;
    return now.isBefore(until);
  }
}
