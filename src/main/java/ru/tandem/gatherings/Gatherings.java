package ru.tandem.gatherings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All gatherings. */
public interface Gatherings extends JpaRepository<Gathering, Long> {

  /** The latest first. */
  List<Gathering> findByProgrammeIdOrderByStartsAtDesc(ProgrammeId programme);

  Optional<Gathering> findByCode(String code);

  default Gathering get(GatheringId id) {
    return findById(id.value()).orElseThrow();
  }
}
