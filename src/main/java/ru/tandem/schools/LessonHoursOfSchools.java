package ru.tandem.schools;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lesson hours of all schools. */
interface LessonHoursOfSchools extends JpaRepository<LessonHours, Long> {

  void deleteBySchoolId(SchoolId school);

  List<LessonHours> findBySchoolId(SchoolId school);
}
