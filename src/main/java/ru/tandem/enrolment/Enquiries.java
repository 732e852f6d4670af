package ru.tandem.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All that curators asked about applications. */
public interface Enquiries extends JpaRepository<Enquiry, Long> {

  List<Enquiry> findByParticipantIdOrderById(ParticipantId participant);

  @Query("select e from Enquiry e where e.answeredAt is null and e.participantId in :participants")
  List<Enquiry> open(Collection<ParticipantId> participants);

  /** The one that waits for the participant's answer. */
  default Optional<Enquiry> open(ParticipantId participant) {
    return findByParticipantIdOrderById(participant).stream()
        .filter(enquiry -> enquiry.answer().isEmpty())
        .findFirst();
  }
}
