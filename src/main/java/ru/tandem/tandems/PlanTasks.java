package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** The tasks of all plans. */
public interface PlanTasks extends JpaRepository<PlanTask, Long> {

  /** As many as can be looked over on a phone. */
  int MOST = 12;

  /** Those of one plan, as they were put in order, else the most urgent first. */
  @Query("select t from PlanTask t where t.tandemId = :tandem order by t.place, t.dueOn, t.id")
  List<PlanTask> of(TandemId tandem);

  /** Those that were agreed on there. */
  List<PlanTask> findByTandemIdAndOriginOrderById(TandemId tandem, String origin);

  List<PlanTask> findByAddedBy(PersonId person);

  List<PlanTask> findByPersonId(PersonId person);

  /**
   * @throws NotFound when there is none
   */
  default PlanTask require(PlanTaskId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
