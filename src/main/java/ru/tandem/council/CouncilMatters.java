package ru.tandem.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.TandemId;

/** All of which the councils have been asked. */
public interface CouncilMatters extends JpaRepository<CouncilMatter, Long> {

  List<CouncilMatter> findByProgrammeIdOrderById(ProgrammeId programme);

  List<CouncilMatter> findByProgrammeIdAndClosedAtIsNullOrderById(ProgrammeId programme);

  List<CouncilMatter> findByTandemIdOrderById(TandemId tandem);

  List<CouncilMatter> findByAskedByOrderById(PersonId curator);

  List<CouncilMatter> findByClosedByOrderById(PersonId curator);

  /** Of one pair one thing is asked at a time. */
  default Optional<CouncilMatter> open(TandemId tandem) {
    return findByTandemIdOrderById(tandem).stream().filter(one -> !one.isClosed()).findFirst();
  }
}
