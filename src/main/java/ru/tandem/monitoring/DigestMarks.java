package ru.tandem.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** What has been done about the lines of the digest; the next week begins anew. */
public interface DigestMarks extends JpaRepository<DigestMark, Long> {

  /** The next digest asks again. */
  Duration HOLDS = Duration.ofDays(6);

  List<DigestMark> findByProgrammeIdAndDoneAtAfterOrderById(ProgrammeId programme, Instant after);

  void deleteByDoneAtBefore(Instant before);

  /** Those that still hold. */
  default List<DigestMark> holding(ProgrammeId programme, Instant now) {
    return findByProgrammeIdAndDoneAtAfterOrderById(programme, now.minus(HOLDS));
  }

  default Optional<DigestMark> of(ProgrammeId programme, String matter, Instant now) {
    return holding(programme, now).stream()
        .filter(mark -> mark.matter().equals(matter))
        .reduce((earlier, later) -> later);
  }

  default void done(ProgrammeId programme, String matter, PersonId by, Instant now) {
    save(DigestMark.of(programme, matter, by, now));
  }
}
