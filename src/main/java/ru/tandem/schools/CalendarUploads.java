package ru.tandem.schools;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** Calendars that wait to be read, or for a curator's word: terms, holidays, bells, one by one. */
public interface CalendarUploads extends JpaRepository<CalendarUpload, Long> {

  List<CalendarUpload> findBySchoolIdOrderByIdDesc(SchoolId school);

  void deleteBySchoolId(SchoolId school);

  List<CalendarUpload> findByCuratorId(PersonId curator);

  List<CalendarUpload> findByBegunAtIsNullAndContentIsNullOrderById();
}
