package ru.tandem.programmes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.schools.SchoolId;

/** All programmes. */
public interface Programmes extends JpaRepository<Programme, Long> {

  /** The newest first. */
  List<Programme> findBySchoolIdOrderByIdDesc(SchoolId school);

  List<Programme> findByEndsOnGreaterThanEqual(LocalDate day);

  List<Programme> findByClosedAtIsNullOrderById();

  boolean existsBySchoolId(SchoolId school);

  default Programme get(ProgrammeId id) {
    return findById(id.value()).orElseThrow();
  }
}
