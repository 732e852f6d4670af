package ru.tandem.voices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** Who was asked in which short survey. */
public interface PollReaders extends JpaRepository<PollReader, Long> {

  List<PollReader> findByPollIdOrderById(long poll);

  Optional<PollReader> findByPollIdAndPersonId(long poll, PersonId person);

  List<PollReader> findByPersonIdOrderById(PersonId person);
}
