package ru.tandem.consents;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.ProgrammeId;

/** Whose consents are asked for. */
interface Askings extends JpaRepository<Asking, Long> {

  List<Asking> findByProgrammeIdInAndClosedAtIsNullOrderByAskedAt(
      Collection<ProgrammeId> programmes);

  /** Who was never asked is nobody to be reminded. */
  default Asking get(ParticipantId participant) {
    return findById(participant.value()).orElseThrow(NotFound::new);
  }
}
