package ru.tandem.tandems;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** All thanks of all tandems. */
public interface AllThanks extends JpaRepository<Thanks, Long> {

  List<Thanks> findByTandemIdOrderById(TandemId tandem);

  boolean existsByTandemIdAndPersonIdAndSaidAtAfter(
      TandemId tandem, PersonId person, Instant since);

  List<Thanks> findByPersonId(PersonId person);
}
