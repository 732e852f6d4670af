package ru.tandem.mentors;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;

/** All papers that curators have seen. */
public interface Certificates extends JpaRepository<Certificate, Long> {

  List<Certificate> findByParticipantIdOrderById(ParticipantId mentor);

  Optional<Certificate> findByParticipantIdAndPart(ParticipantId mentor, Part part);
}
