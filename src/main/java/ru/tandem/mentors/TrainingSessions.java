package ru.tandem.mentors;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All sessions of the schools of mentors. */
public interface TrainingSessions extends JpaRepository<TrainingSession, Long> {

  /** Those that have not been cancelled. */
  List<TrainingSession> findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(ProgrammeId programme);
}
