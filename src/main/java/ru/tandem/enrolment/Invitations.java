package ru.tandem.enrolment;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.programmes.ProgrammeId;

/** All invitations, by their code. */
public interface Invitations extends JpaRepository<Invitation, String> {

  Optional<Invitation> findByProgrammeIdAndRole(ProgrammeId programme, ParticipantRole role);
}
