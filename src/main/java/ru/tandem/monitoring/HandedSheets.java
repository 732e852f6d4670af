package ru.tandem.monitoring;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** The sheets of 20 January that were handed to a head. */
public interface HandedSheets extends JpaRepository<HandedSheet, Long> {

  Optional<HandedSheet> findByProgrammeId(ProgrammeId programme);
}
