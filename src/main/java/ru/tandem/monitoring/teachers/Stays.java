package ru.tandem.monitoring.teachers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** Who of the teachers has stayed, year by year. */
public interface Stays extends JpaRepository<Stay, Long> {

  List<Stay> findBySchoolIdAndSchoolYear(SchoolId school, int year);

  Optional<Stay> findBySchoolIdAndPersonIdAndSchoolYear(SchoolId school, PersonId person, int year);

  List<Stay> findByPersonIdOrderById(PersonId person);

  int deleteByPersonId(PersonId person);

  int deleteBySchoolId(SchoolId school);
}
