package ru.tandem.roster;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All lists of all programmes. */
public interface RosterEntries extends JpaRepository<RosterEntry, Long> {

  List<RosterEntry> findByProgrammeIdOrderBySchoolClassAscNameAsc(ProgrammeId programme);

  List<RosterEntry> findByProgrammeIdAndBornOn(ProgrammeId programme, LocalDate bornOn);

  List<RosterEntry> findByProgrammeIdAndPersonIdIsNull(ProgrammeId programme);

  List<RosterEntry> findByProgrammeIdAndPersonId(ProgrammeId programme, PersonId person);

  List<RosterEntry> findByPersonIdOrderById(PersonId person);

  long countByProgrammeId(ProgrammeId programme);
}
