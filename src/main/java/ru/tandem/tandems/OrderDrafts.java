package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** The papers of all orders on pairs. */
public interface OrderDrafts extends JpaRepository<OrderDraft, Long> {

  /** The latest first. */
  List<OrderDraft> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);
}
