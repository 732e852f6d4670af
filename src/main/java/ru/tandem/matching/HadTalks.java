package ru.tandem.matching;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All talks to which people were called. */
interface HadTalks extends JpaRepository<HadTalk, Long> {

  List<HadTalk> findByProgrammeIdOrderById(ProgrammeId programme);

  @Query("select t from HadTalk t where t.mentorId = :person or t.menteeId = :person order by t.id")
  List<HadTalk> with(PersonId person);
}
