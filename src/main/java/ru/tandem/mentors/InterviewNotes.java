package ru.tandem.mentors;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;

/** All notes of talks, which curators alone read. */
public interface InterviewNotes extends JpaRepository<InterviewNote, Long> {

  List<InterviewNote> findByParticipantIdOrderById(ParticipantId about);

  List<InterviewNote> findByParticipantIdInOrderById(Collection<ParticipantId> about);
}
