package ru.tandem.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import ru.tandem.schools.ReminderHours;

/** When people are reminded of an agreed meeting. Never twice for one thing at one time. */
public enum Reminders {
  EARLY(MeetingAgenda.DAY),
  LATE(MeetingAgenda.HOURS);

  private final String agendaKind;

  Reminders(String agendaKind) {
    this.agendaKind = agendaKind;
  }

  String agendaKind() {
    return agendaKind;
  }

  private Duration ahead(ReminderHours hours) {
    return this == EARLY ? hours.earlyAhead() : hours.lateAhead();
  }

  /** Those whose moment has not passed when the meeting is agreed. */
  static Map<Reminders, Instant> plan(Instant agreedAt, Instant startsAt, ReminderHours hours) {
    Map<Reminders, Instant> plan = new EnumMap<>(Reminders.class);
    for (Reminders reminder : values()) {
      Instant moment = startsAt.minus(reminder.ahead(hours));
      if (moment.isAfter(agreedAt) && moment.isBefore(startsAt)) {
        plan.put(reminder, moment);
      }
    }
    return plan;
  }

  /** A reminder that comes late is left out when the next one is due as well. */
  boolean isTimely(Instant now, Instant startsAt, ReminderHours hours) {
    Instant until = this == EARLY ? startsAt.minus(LATE.ahead(hours)) : startsAt;
    return now.isBefore(until);
  }
}
