package ru.tandem.schools;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;

/** Who is, or was, away. */
public interface Absences extends JpaRepository<Absence, Long> {

  void deleteBySchoolId(SchoolId school);

  /** Those that have not ended. */
  List<Absence> findBySchoolIdAndEndedAtIsNullOrderById(SchoolId school);

  @Query("select a from Absence a where a.personId = :person or a.deputyId = :person")
  List<Absence> concerning(PersonId person);

  default Optional<Absence> of(PersonId person, SchoolId school) {
    return findBySchoolIdAndEndedAtIsNullOrderById(school).stream()
        .filter(absence -> absence.person().equals(person))
        .findFirst();
  }
}
