package ru.tandem.feedback;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** All concerns. There is no way to delete one. */
public interface Concerns extends JpaRepository<Concern, Long> {

  /** Those that nobody has answered yet, the oldest first. */
  List<Concern> findBySchoolIdInAndClosedAtIsNullOrderById(Collection<SchoolId> schools);

  /** Those that are over, the last first. */
  List<Concern> findBySchoolIdInAndClosedAtIsNotNullOrderByClosedAtDesc(
      Collection<SchoolId> schools);

  List<Concern> findByPersonIdOrderById(PersonId person);

  List<Concern> findByPersonIdAndClosedAtIsNullOrderById(PersonId person);

  boolean existsByResponseIdAndClosedAtIsNull(Long response);

  /**
   * @throws NotFound when there is none
   */
  default Concern require(ConcernId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
