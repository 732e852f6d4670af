package ru.tandem.monitoring.season;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.programmes.ProgrammeId;

/** All who have been chosen to be honoured. */
public interface Nominees extends JpaRepository<Nominee, Long> {

  List<Nominee> findByProgrammeIdOrderById(ProgrammeId programme);

  List<Nominee> findByParticipantId(ParticipantId mentor);
}
