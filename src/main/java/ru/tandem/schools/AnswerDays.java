package ru.tandem.schools;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By when a school can promise an answer: its days count, and Sunday is none of them. */
@Component
public class AnswerDays {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 30);

  /** What is wrong in a calendar must not put an answer off for ever. */
  private static final int FURTHEST = 20;

  private final Schools schools;
  private final SchoolCalendars calendars;

  AnswerDays(Schools schools, SchoolCalendars calendars) {
    this.schools = schools;
    this.calendars = calendars;
  }

  /** The same hour of the next day of school, between morning and evening. */
  public Instant next(SchoolId school, Instant now) {
    ZonedDateTime asked = now.atZone(schools.get(school).zone());
    LocalDate day = schoolDay(calendars.of(school), asked.toLocalDate().plusDays(1));
    return day.atTime(within(asked.toLocalTime())).atZone(asked.getZone()).toInstant();
  }

  private static LocalDate schoolDay(SchoolCalendar calendar, LocalDate first) {
    return first
        .datesUntil(first.plusDays(FURTHEST))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()) && !calendar.isDayOff(day))
        .findFirst()
        .orElse(first);
  }

  private static LocalTime within(LocalTime time) {
    return time.isBefore(MORNING) ? MORNING : time.isAfter(EVENING) ? EVENING : time.withNano(0);
  }
}
