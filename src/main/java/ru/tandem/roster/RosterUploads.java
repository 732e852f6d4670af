package ru.tandem.roster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All files that were sent to become lists. */
public interface RosterUploads extends JpaRepository<RosterUpload, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select u from RosterUpload u where u.id = :id")
  Optional<RosterUpload> alone(long id);

  @Query("select u.id from RosterUpload u where u.state = 'RECEIVED' order by u.id")
  List<Long> toBeRead();

  List<RosterUpload> findByProgrammeIdOrderByIdDesc(ProgrammeId programme);

  List<RosterUpload> findByCuratorId(PersonId curator);

  /** The newest that waits for the curator's answer. */
  default Optional<RosterUpload> open(ProgrammeId programme) {
    return findByProgrammeIdOrderByIdDesc(programme).stream()
        .filter(RosterUpload::waitsForAnAnswer)
        .findFirst();
  }
}
