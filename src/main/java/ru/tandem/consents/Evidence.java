package ru.tandem.consents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** Every consent ever given, the withdrawn ones too. */
interface Evidence extends JpaRepository<Consent, Long> {

  List<Consent> findBySubjectIdOrderById(PersonId subject);

  List<Consent> findByGivenByOrderById(PersonId giver);

  List<Consent> findByWithdrawnAtBefore(Instant moment);

  List<Consent> findByExpiredAtBefore(Instant moment);

  List<Consent> findByDocumentAndWithdrawnAtIsNull(String document);

  List<Consent> findBySubjectIdAndSchoolIdOrderById(PersonId subject, SchoolId school);

  List<Consent> findBySubjectIdInAndSchoolIdOrderById(
      Collection<PersonId> subjects, SchoolId school);

  /** About one it is asked most often, and only that question is ready made. */
  default List<Consent> about(Collection<PersonId> subjects, SchoolId school) {
    return subjects.size() == 1
        ? findBySubjectIdAndSchoolIdOrderById(subjects.iterator().next(), school)
        : findBySubjectIdInAndSchoolIdOrderById(subjects, school);
  }

  /** What this person has said about that one to that school. */
  List<Consent> findBySubjectIdAndSchoolIdAndGivenByOrderById(
      PersonId subject, SchoolId school, PersonId giver);
}
