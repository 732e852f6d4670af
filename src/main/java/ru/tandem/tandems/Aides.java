package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** All who help pairs. */
public interface Aides extends JpaRepository<Aide, Long> {

  List<Aide> findByTandemIdAndRemovedAtIsNullOrderById(TandemId tandem);

  List<Aide> findByPersonIdAndRemovedAtIsNullOrderById(PersonId person);

  boolean existsByTandemIdAndPersonIdAndRemovedAtIsNull(TandemId tandem, PersonId person);

  /** Helps there, or has helped. */
  boolean existsByTandemIdAndPersonId(TandemId tandem, PersonId person);
}
