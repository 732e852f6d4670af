package ru.tandem.teachers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** What deputies know of teachers. */
public interface TeacherNotes extends JpaRepository<TeacherNote, Long> {

  Optional<TeacherNote> findByParticipantId(ParticipantId teacher);

  List<TeacherNote> findByParticipantIdIn(Collection<ParticipantId> teachers);

  List<TeacherNote> findByNotedBy(PersonId person);
}
