package ru.tandem.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.SchoolId;

/** What the programmes came to, day by day. */
public interface DailyTotals extends JpaRepository<DailyTotal, Long> {

  Optional<DailyTotal> findByProgrammeIdAndDay(ProgrammeId programme, LocalDate day);

  /**
   * The last of each programme that was counted on that day or later, in one look: from programme
   * to programme, so that a year of days costs no more than one.
   */
  @NativeQuery(
      """
      select d.* from programme p cross join daily_total d
      where d.programme_id = p.id and d.day >= :earliest and d.day = (
        select max(newer.day) from daily_total newer where newer.programme_id = p.id)""")
  List<DailyTotal> latest(LocalDate earliest);

  void deleteBySchoolId(SchoolId school);

  void deleteByDayBefore(LocalDate day);
}
