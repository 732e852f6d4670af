package ru.tandem.consents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** One-time links for guardians, by their code. */
interface GuardianLinks extends JpaRepository<GuardianLink, String> {

  Optional<GuardianLink> findBySpoken(String code);

  List<GuardianLink> findByParticipantId(ParticipantId participant);

  List<GuardianLink> findByChildId(PersonId child);

  Optional<GuardianLink> findFirstByUsedByAndChildIdOrderByUsedAtDesc(
      PersonId guardian, PersonId child);

  List<GuardianLink> findByUsedBy(PersonId guardian);

  List<GuardianLink> findByUsedByAndChildId(PersonId guardian, PersonId child);

  List<GuardianLink> findByExpiresAtBeforeAndNameIsNotNull(Instant moment);
}
