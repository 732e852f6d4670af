package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** The histories of all plans. */
public interface PlanEntries extends JpaRepository<PlanEntry, Long> {

  /** The last first. */
  List<PlanEntry> findByTandemIdOrderByIdDesc(TandemId tandem);

  List<PlanEntry> findByPersonId(PersonId person);
}
