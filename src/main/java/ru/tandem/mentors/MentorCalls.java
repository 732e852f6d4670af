package ru.tandem.mentors;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All calls for mentors of other schools. */
public interface MentorCalls extends JpaRepository<MentorCall, Long> {

  boolean existsByProgrammeIdAndMentorId(ProgrammeId programme, PersonId mentor);

  List<MentorCall> findByMentorIdOrderById(PersonId mentor);

  @Query("select c from MentorCall c where c.mentorId = :person or c.curatorId = :person")
  List<MentorCall> concerning(PersonId person);
}
