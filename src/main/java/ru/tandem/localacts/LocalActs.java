package ru.tandem.localacts;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** The registers of all schools. */
public interface LocalActs extends JpaRepository<LocalAct, Long> {

  List<LocalAct> findBySchoolIdOrderByDatedDescIdDesc(SchoolId school);

  List<LocalAct> findByAmendsIdOrderByDatedAscIdAsc(long amended);

  List<LocalAct> findByEnteredBy(PersonId person);

  boolean existsBySchoolId(SchoolId school);
}
