package ru.tandem.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;

/** What the programmes came to, day by day. */
public interface DailyTotals extends JpaRepository<DailyTotal, Long> {

  Optional<DailyTotal> findByProgrammeIdAndDay(ProgrammeId programme, LocalDate day);

  /** The last of each programme that was counted on that day or later, in one look. */
  @Query(
      """
      select d from DailyTotal d where d.day >= :earliest and d.day = (
        select max(newer.day) from DailyTotal newer where newer.programmeId = d.programmeId)""")
  List<DailyTotal> latest(LocalDate earliest);

  void deleteBySchoolId(SchoolId school);

  void deleteByDayBefore(LocalDate day);
}
