package ru.tandem.monitoring.indicators;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.schools.SchoolId;

/** The numbers that schools have entered. */
public interface SchoolNumbers extends JpaRepository<SchoolNumber, Long> {

  Optional<SchoolNumber> findBySchoolIdAndSchoolYearAndCode(
      SchoolId school, int year, Indicator code);

  void deleteBySchoolId(SchoolId school);
}
