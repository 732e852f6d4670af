package ru.tandem.monitoring.figures;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All figures that have ever been shown. */
public interface ShownFigures extends JpaRepository<ShownFigure, Long> {

  /** The earliest first. */
  List<ShownFigure> findByProgrammeIdOrderById(ProgrammeId programme);
}
