package ru.tandem.schools;

import org.springframework.data.jpa.repository.JpaRepository;

/** All schools of this bot. */
public interface Schools extends JpaRepository<School, Long> {

  default School get(SchoolId id) {
    return findById(id.value()).orElseThrow();
  }
}
