package ru.tandem.referees;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** All that others have been asked about mentees. */
public interface NeedsRequests extends JpaRepository<NeedsRequest, Long> {

  String SUBJECT = "needs:";

  List<NeedsRequest> findByParticipantIdOrderById(ParticipantId mentee);

  List<NeedsRequest> findByAnswererIdOrderById(PersonId answerer);

  Optional<NeedsRequest> findByCode(String code);
}
