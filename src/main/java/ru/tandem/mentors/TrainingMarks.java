package ru.tandem.mentors;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;

/** What all mentors have done in the school of mentors. */
interface TrainingMarks extends JpaRepository<TrainingMark, Long> {

  List<TrainingMark> findByParticipantIdOrderById(ParticipantId mentor);

  Optional<TrainingMark> findByParticipantIdAndWhat(ParticipantId mentor, String what);
}
