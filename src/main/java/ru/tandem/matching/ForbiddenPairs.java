package ru.tandem.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Whom not to propose to whom. */
public interface ForbiddenPairs extends JpaRepository<ForbiddenPair, Long> {

  List<ForbiddenPair> findByProgrammeIdOrderById(ProgrammeId programme);

  List<ForbiddenPair> findByMenteeIdInAndCause(Collection<PersonId> mentees, ForbiddenCause cause);

  @Query(
      """
      select f from ForbiddenPair f
      where (f.mentorId = :person or f.menteeId = :person) and f.programmeId = :programme""")
  List<ForbiddenPair> allOf(PersonId person, ProgrammeId programme);

  boolean existsByProgrammeIdAndMentorIdAndMenteeId(
      ProgrammeId programme, PersonId mentor, PersonId mentee);

  /** May be said twice: the first cause stays. */
  default void forbid(
      ProgrammeId programme, Couple couple, ForbiddenCause cause, PersonId by, Instant now) {
    if (!existsByProgrammeIdAndMentorIdAndMenteeId(programme, couple.mentor(), couple.mentee())) {
      save(ForbiddenPair.of(programme, couple, cause, by, now));
    }
  }
}
