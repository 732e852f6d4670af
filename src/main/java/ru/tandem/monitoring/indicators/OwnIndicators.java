package ru.tandem.monitoring.indicators;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.schools.SchoolId;

/** The indicators that schools have made for themselves. */
public interface OwnIndicators extends JpaRepository<OwnIndicator, Long> {

  List<OwnIndicator> findBySchoolIdAndSchoolYearOrderById(SchoolId school, int year);

  List<OwnIndicator> findBySchoolIdAndNameOrderBySchoolYear(SchoolId school, String name);

  Optional<OwnIndicator> findBySchoolIdAndSchoolYearAndName(SchoolId school, int year, String name);

  void deleteBySchoolId(SchoolId school);
}
