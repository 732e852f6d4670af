package ru.tandem.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.tandem.delivery.QuietHours;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolCalendar;

/**
 * When a school lets its people meet: not on days off, not in lessons and not in quiet hours, from
 * the first minute to the last. Another time may be wanted all the same; then it is said before.
 *
 * @param zone by which clock the school goes
 * @param clocks by which clocks those go who meet
 */
public record OpenHours(
    SchoolCalendar calendar, QuietHours quiet, ZoneId zone, Set<ZoneId> clocks) {

  private static final LocalTime EARLIEST = LocalTime.of(8, 0);
  private static final int STEP = 30;
  private static final int STEPS = 28;
  private static final Duration LOOK = Duration.ofMinutes(15);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Why that time is none of them; empty when it is. */
  public Optional<Outside> outside(Appointment at) {
    ZonedDateTime from = at.startsAt().atZone(zone);
    ZonedDateTime to = at.endsAt().minus(MINUTE).atZone(zone);
    if (calendar.isDayOff(from.toLocalDate()) || calendar.isDayOff(to.toLocalDate())) {
      return Optional.of(Outside.DAY_OFF);
    }
    if (isQuiet(at, zone)) {
      return Optional.of(Outside.QUIET);
    }
    if (clocks.stream().anyMatch(clock -> isQuiet(at, clock))) {
      return Optional.of(Outside.NIGHT);
    }
    Lessons held = calendar.lessons().get(from.getDayOfWeek());
    boolean lessons =
        held != null
            && from.toLocalTime().isBefore(held.to())
            && !to.toLocalTime().isBefore(held.from());
    return lessons ? Optional.of(Outside.LESSONS) : Optional.empty();
  }

  /** The same for what is done while lessons are held. */
  public OpenHours withLessons() {
    SchoolCalendar year =
        new SchoolCalendar(
            calendar.holidays(), calendar.terms(), Map.of(), calendar.everybodyRests());
    return new OpenHours(year, quiet, zone, clocks);
  }

  /** From its first minute to its last. */
  private boolean isQuiet(Appointment at, ZoneId clock) {
    Instant last = at.endsAt().minus(MINUTE);
    return Stream.concat(
            Stream.iterate(
                at.startsAt(), moment -> moment.isBefore(last), moment -> moment.plus(LOOK)),
            Stream.of(last))
        .anyMatch(moment -> !quiet.nextLoud(moment, clock).equals(moment));
  }

  /**
   * The good hours of a day for something so long.
   *
   * @param clock by which clock they are told
   */
  public List<LocalTime> times(LocalDate day, int minutes, ZoneId clock) {
    return steps().stream()
        .filter(
            time ->
                outside(
                        new Appointment(
                            day.atTime(time).atZone(clock).toInstant(), minutes, Mode.SCHOOL, ""))
                    .isEmpty())
        .toList();
  }

  /** All hours that a day might have. */
  public static List<LocalTime> steps() {
    return Stream.iterate(EARLIEST, time -> time.plusMinutes(STEP)).limit(STEPS).toList();
  }
}
