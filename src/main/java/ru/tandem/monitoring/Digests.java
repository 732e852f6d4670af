package ru.tandem.monitoring;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.schools.SchoolId;

/** Which digests have gone out. */
public interface Digests extends JpaRepository<Digest, Long> {

  void deleteBySchoolId(SchoolId school);

  boolean existsBySchoolIdAndWeek(SchoolId school, String week);

  /**
   * Writes down that the school's digest of this week goes out now.
   *
   * @return false when it has gone before
   */
  default boolean begin(SchoolId school, ZoneId zone, Instant now) {
    String week = week(now.atZone(zone));
    if (existsBySchoolIdAndWeek(school, week)) {
      return false;
    }
    saveAndFlush(Digest.of(school, week, now));
    return true;
  }

  /** As in {@code 2026-W53}: the week of a year by ISO 8601. */
  private static String week(ZonedDateTime day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
