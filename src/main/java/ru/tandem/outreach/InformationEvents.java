package ru.tandem.outreach;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** The information events of all programmes. */
public interface InformationEvents extends JpaRepository<InformationEvent, Long> {

  /** The latest first. */
  List<InformationEvent> findByProgrammeIdOrderByStartsAtDesc(ProgrammeId programme);
}
