package ru.tandem.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All people known to the bot. */
public interface People extends JpaRepository<Person, Long> {

  Optional<Person> findByChatId(long chatId);

  /** The person behind an id that is known to exist. */
  default Person get(PersonId id) {
    return findById(id.value()).orElseThrow();
  }

  /** Until this transaction ends, another that comes here with one of these people waits. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Person p where p.id in :ids order by p.id")
  List<Person> oneAtATime(Collection<Long> ids);
}
