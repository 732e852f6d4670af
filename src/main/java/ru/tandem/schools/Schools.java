package ru.tandem.schools;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All schools of this bot. */
public interface Schools extends JpaRepository<School, Long> {

  List<School> findAllByOrderByName();

  /** Whether a school other than this one is called so. */
  default boolean isTaken(String name, SchoolId by) {
    return findAll().stream().anyMatch(school -> !school.id().equals(by) && school.isNamed(name));
  }

  default School get(SchoolId id) {
    return findById(id.value()).orElseThrow();
  }
}
