package ru.tandem.monitoring.indicators;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.schools.SchoolId;

/** All that has ever been told of single classes. */
public interface ToldClasses extends JpaRepository<ToldClass, Long> {

  /** The earliest first. */
  List<ToldClass> findBySchoolIdAndSchoolYearOrderById(SchoolId school, int year);

  void deleteBySchoolId(SchoolId school);
}
