package ru.tandem.monitoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.schools.SchoolId;

/** What the schools see otherwise than the file. */
interface OwnLimits extends JpaRepository<OwnLimit, Long> {

  List<OwnLimit> findBySchoolId(SchoolId school);

  void deleteBySchoolId(SchoolId school);

  Optional<OwnLimit> findBySchoolIdAndCode(SchoolId school, Limit code);
}
