package ru.tandem.schools;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All schools of this bot. */
public interface Schools extends JpaRepository<School, Long> {

  List<School> findAllByOrderByName();

  default School get(SchoolId id) {
    return findById(id.value()).orElseThrow();
  }
}
