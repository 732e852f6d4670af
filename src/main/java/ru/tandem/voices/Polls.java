package ru.tandem.voices;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All short surveys. */
public interface Polls extends JpaRepository<Poll, Long> {

  /** The latest first. */
  List<Poll> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);
}
