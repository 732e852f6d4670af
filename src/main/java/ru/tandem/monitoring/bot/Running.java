package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;

/** The programmes of a school of which there is something to tell every week. */
@Component
class Running {

  /** After its end a programme is still looked after for a while. */
  private static final int WEEKS_AFTER_THE_END = 3;

  private final Programmes programmes;

  Running(Programmes programmes) {
    this.programmes = programmes;
  }

  List<Programme> in(School school, Instant now) {
    LocalDate earliest = LocalDate.ofInstant(now, school.zone()).minusWeeks(WEEKS_AFTER_THE_END);
    return programmes.findBySchoolIdOrderByIdDesc(school.id()).stream()
        .filter(programme -> !programme.isClosed() && !programme.endsOn().isBefore(earliest))
        .toList();
  }

  /** It has planned a season before, and none goes on: nothing is told between two of them. */
  boolean isBetween(School school, Instant now) {
    return in(school, now).isEmpty() && programmes.existsBySchoolId(school.id());
  }
}
