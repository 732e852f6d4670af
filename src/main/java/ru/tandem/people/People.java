package ru.tandem.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All people known to the bot. */
public interface People extends JpaRepository<Person, Long> {

  Optional<Person> findByChatId(long chatId);

  /** The person behind an id that is known to exist. */
  default Person get(PersonId id) {
    return findById(id.value()).orElseThrow();
  }
}
