package ru.tandem.schools;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who has which school before him. */
interface Desks extends JpaRepository<Desk, Long> {

  void deleteBySchoolId(SchoolId school);
}
