package ru.tandem.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who answers for whom. */
public interface Guardianships extends JpaRepository<Guardianship, Long> {

  List<Guardianship> findByChildId(PersonId child);

  List<Guardianship> findByGuardianId(PersonId guardian);

  Optional<Guardianship> findByChildIdAndGuardianId(PersonId child, PersonId guardian);

  /** Those whom nobody has confirmed yet. */
  List<Guardianship> findByCheckedAtIsNullOrderById();
}
