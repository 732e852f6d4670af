package ru.tandem.people;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was typed in vain, of the last day. */
interface WrongCodes extends JpaRepository<WrongCode, Long> {

  int countByPersonIdAndTriedAtAfter(PersonId person, Instant moment);

  int countByTriedAtAfter(Instant moment);

  int deleteByTriedAtBefore(Instant moment);

  int deleteByPersonId(PersonId person);
}
