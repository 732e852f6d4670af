package ru.tandem.partners;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** The cards of all schools. */
public interface Partners extends JpaRepository<Partner, Long> {

  List<Partner> findBySchoolIdOrderByName(SchoolId school);

  Optional<Partner> findByCode(String code);

  List<Partner> findByCoordinatorIdOrderById(PersonId coordinator);

  boolean existsBySchoolId(SchoolId school);
}
