package ru.tandem.tandems;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** All letters within the tandems. */
public interface LettersOfPairs extends JpaRepository<Letter, Long> {

  int countByTandemId(TandemId tandem);

  int countByTandemIdAndReportedAtIsNotNull(TandemId tandem);

  int deleteByTandemId(TandemId tandem);

  /** Those that waited for an hour that has not come. */
  List<Letter> findByTandemIdAndWaitsUntilAfterOrderById(TandemId tandem, Instant now);

  List<Letter> findByPersonId(PersonId person);

  /**
   * @throws NotFound when there is none, or the season is over
   */
  default Letter require(LetterId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
