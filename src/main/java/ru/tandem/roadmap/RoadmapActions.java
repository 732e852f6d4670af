package ru.tandem.roadmap;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** The actions of all roadmaps. */
public interface RoadmapActions extends JpaRepository<RoadmapAction, Long> {

  /** In the order of the template. */
  List<RoadmapAction> findByProgrammeIdOrderByPlace(ProgrammeId programme);

  @Query("select a from RoadmapAction a where a.responsibleId = :person or a.doneBy = :person")
  List<RoadmapAction> concerning(PersonId person);
}
