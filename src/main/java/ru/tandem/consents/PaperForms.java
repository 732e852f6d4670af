package ru.tandem.consents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;

/** What was printed for signatures. */
interface PaperForms extends JpaRepository<PaperForm, Long> {

  Optional<PaperForm> findByCode(String code);

  List<PaperForm> findByParticipantIdAndReceivedAtIsNull(ParticipantId participant);

  List<PaperForm> findByReceivedAtIsNullAndPrintedAtBefore(Instant moment);
}
