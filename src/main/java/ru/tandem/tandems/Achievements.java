package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All achievements of all programmes. */
public interface Achievements extends JpaRepository<Achievement, Long> {

  List<Achievement> findByProgrammeIdAndPersonIdOrderById(ProgrammeId programme, PersonId person);

  List<Achievement> findByProgrammeIdOrderById(ProgrammeId programme);

  List<Achievement> findByPersonId(PersonId person);
}
