package ru.tandem.consents;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** What guardians did not allow. */
interface Refusals extends JpaRepository<Refusal, Long> {

  List<Refusal> findByChildId(PersonId child);

  List<Refusal> findByGuardianIdOrderById(PersonId guardian);

  List<Refusal> findByChildIdAndSchoolIdOrderById(PersonId child, SchoolId school);

  List<Refusal> findByChildIdInAndSchoolIdOrderById(Collection<PersonId> children, SchoolId school);

  /** For one child it is asked most often, and only that question is ready made. */
  default List<Refusal> about(Collection<PersonId> children, SchoolId school) {
    return children.size() == 1
        ? findByChildIdAndSchoolIdOrderById(children.iterator().next(), school)
        : findByChildIdInAndSchoolIdOrderById(children, school);
  }
}
