package ru.tandem.mentors;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;

/** What mentors have learnt elsewhere. */
public interface OutsideCourses extends JpaRepository<OutsideCourse, Long> {

  List<OutsideCourse> findByParticipantIdOrderByFinishedOnDescIdDesc(ParticipantId mentor);

  boolean existsByParticipantIdAndCountedAtIsNotNull(ParticipantId mentor);
}
