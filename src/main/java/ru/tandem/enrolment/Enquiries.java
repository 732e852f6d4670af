package ru.tandem.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All that curators asked about applications. */
public interface Enquiries extends JpaRepository<Enquiry, Long> {

  List<Enquiry> findByParticipantIdOrderById(ParticipantId participant);

  /** Those of the participants who have not yet answered what they were asked. */
  @Query(
      """
      select e.participantId from Enquiry e
      where e.answeredAt is null and e.participantId in :participants""")
  Set<ParticipantId> unanswered(Collection<ParticipantId> participants);

  /** The one that waits for the participant's answer. */
  default Optional<Enquiry> open(ParticipantId participant) {
    return findByParticipantIdOrderById(participant).stream()
        .filter(enquiry -> enquiry.answer().isEmpty())
        .findFirst();
  }
}
