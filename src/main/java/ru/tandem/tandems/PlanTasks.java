package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** The tasks of all plans. */
public interface PlanTasks extends JpaRepository<PlanTask, Long> {

  /** As many as can be looked over on a phone. */
  int MOST = 12;

  /** Those of one plan, the most urgent first. */
  List<PlanTask> findByTandemIdOrderByDueOnAscIdAsc(TandemId tandem);

  List<PlanTask> findByAddedBy(PersonId person);

  /**
   * @throws NotFound when there is none
   */
  default PlanTask require(PlanTaskId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
