package ru.tandem.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.PersonId;

/**
 * A curator has given somebody a mentor outside the search: the board knows of it, and the mentor's
 * place is taken.
 */
@Component
public class PairByHand {

  private static final Set<ProposalState> LIVING =
      Set.of(ProposalState.DRAFT, ProposalState.OFFERED, ProposalState.AGREED);

  private static final Explanation WHY =
      new Explanation(
          List.of(Reason.of(Reason.Code.LOCKED)), List.of(Reason.of(Reason.Code.NOTHING_AGAINST)));

  private final Proposals proposals;
  private final DropOffers offers;

  PairByHand(Proposals proposals, DropOffers offers) {
    this.proposals = proposals;
    this.offers = offers;
  }

  /** Beside the mentor whom the mentee has, if there is one. */
  public void of(Participant mentor, Participant mentee, PersonId curator, Instant now) {
    // what has ended before must be gone from the database's eye first
    proposals.flush();
    boolean beside = proposals.existsByMenteeIdAndStateIn(mentee.id(), LIVING);
    Proposal pair = Proposal.drafted(mentor, mentee, WHY, curator, now);
    pair.isAgreedByHand(beside, curator, now);
    proposals.save(pair);
    offers.dropBeyond(mentor);
  }
}
