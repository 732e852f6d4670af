package ru.tandem.schools;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;

/** One-time links for staff, by their code. */
public interface StaffLinks extends JpaRepository<StaffLink, String> {

  List<StaffLink> findBySchoolIdOrderByExpiresAtDesc(SchoolId school);

  void deleteBySchoolId(SchoolId school);

  /** The newest link to the office that nobody has used yet. */
  default Optional<StaffLink> open(SchoolId school, StaffRole role, Instant now) {
    return findBySchoolIdOrderByExpiresAtDesc(school).stream()
        .filter(link -> link.role() == role && link.isOpen(now))
        .findFirst();
  }

  /**
   * @throws NotFound when there is no such link
   * @throws AlreadySettled when somebody has used it, or its time is over
   */
  default StaffLink open(String code, Instant now) {
    StaffLink link = findById(code).orElseThrow(NotFound::new);
    if (!link.isOpen(now)) {
      throw new AlreadySettled();
    }
    return link;
  }
}
