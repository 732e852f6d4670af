package ru.tandem.privacy;

import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** What the staff did, in the order of doing. Rows are added and never changed. */
public interface AuditTrail extends JpaRepository<Deed, Long> {

  long countByActorId(PersonId actor);
}
