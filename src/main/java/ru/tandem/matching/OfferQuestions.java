package ru.tandem.matching;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.enrolment.ParticipantRole;

/** What sides of offers have asked. */
public interface OfferQuestions extends JpaRepository<OfferQuestion, Long> {

  Optional<OfferQuestion> findByProposalIdAndSide(ProposalId proposal, ParticipantRole side);

  List<OfferQuestion> findByProposalIdOrderById(ProposalId proposal);
}
