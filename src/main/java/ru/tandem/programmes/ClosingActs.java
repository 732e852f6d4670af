package ru.tandem.programmes;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which seasons were closed, and how. */
public interface ClosingActs extends JpaRepository<ClosingAct, Long> {

  Optional<ClosingAct> findByProgrammeId(ProgrammeId programme);
}
