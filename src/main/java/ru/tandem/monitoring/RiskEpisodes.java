package ru.tandem.monitoring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** When which pair needed a look. */
public interface RiskEpisodes extends JpaRepository<RiskEpisode, Long> {

  List<RiskEpisode> findByProgrammeIdAndUntilIsNullOrderById(ProgrammeId programme);

  /** All of a programme, the latest first. */
  List<RiskEpisode> findByProgrammeIdOrderBySinceDescIdDesc(ProgrammeId programme);

  List<RiskEpisode> findByPersonIdOrderById(PersonId person);

  int deleteByPersonId(PersonId person);

  int deleteByPersonIdAndProgrammeId(PersonId person, ProgrammeId programme);
}
