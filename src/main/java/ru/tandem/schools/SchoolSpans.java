package ru.tandem.schools;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of all schools' calendars. */
interface SchoolSpans extends JpaRepository<SchoolSpan, Long> {

  void deleteBySchoolId(SchoolId school);

  List<SchoolSpan> findBySchoolIdOrderByFirstDay(SchoolId school);
}
