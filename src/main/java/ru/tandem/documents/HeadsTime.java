package ru.tandem.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import ru.tandem.schools.AnswerDays;
import ru.tandem.schools.SchoolId;
import ru.tandem.timetable.Agenda;

/**
 * When the head of a school is reminded of what lies before him, and when the curators see that it
 * still lies there. Only days of school count.
 */
@Component
public class HeadsTime {

  private static final int FIRST = 2;
  private static final Duration ONE_DAY = Duration.ofDays(1);
  private static final Duration LONGEST = Duration.ofDays(32);

  private final AnswerDays days;
  private final Agenda agenda;
  private final Clock clock;

  HeadsTime(AnswerDays days, Agenda agenda, Clock clock) {
    this.days = days;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * It is laid before him, now for the last time.
   *
   * @param soon by which the agenda knows that he is reminded
   * @param late by which it knows that the curators are told
   */
  public void begins(String soon, String late, long subject, SchoolId school) {
    Instant reminded = after(FIRST, clock.instant(), school);
    agenda.set(soon, subject, reminded);
    agenda.set(late, subject, after(FIRST, reminded, school));
  }

  /**
   * The curators know it, and it still lies there: who hears the same every week stops listening,
   * so as much time goes by again as has gone by.
   *
   * @param since when it was laid before him
   */
  public void goesOn(String late, long subject, Instant since, SchoolId school) {
    Duration waited = Duration.between(since, clock.instant());
    Duration pause = waited.compareTo(LONGEST) > 0 ? LONGEST : waited;
    agenda.set(late, subject, days.next(school, clock.instant().plus(pause).minus(ONE_DAY)));
  }

  private Instant after(int count, Instant from, SchoolId school) {
    Instant day = from;
    for (int i = 0; i < count; i++) {
      day = days.next(school, day);
    }
    return day;
  }
}
