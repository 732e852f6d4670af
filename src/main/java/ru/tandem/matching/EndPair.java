package ru.tandem.matching;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;

/** Two people no longer work together: for the matching, both are free again. */
@Component
public class EndPair {

  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final LookAfterUnpaired unpaired;
  private final SearchAgain again;
  private final ApplicationEventPublisher events;

  EndPair(
      Proposals proposals,
      ForbiddenPairs forbidden,
      LookAfterUnpaired unpaired,
      SearchAgain again,
      ApplicationEventPublisher events) {
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.unpaired = unpaired;
    this.again = again;
    this.events = events;
  }

  /**
   * May be said twice.
   *
   * @param early they parted before the end, and are not to be proposed to each other again
   */
  public void of(ParticipantId mentor, ParticipantId mentee, boolean early, Instant now) {
    proposals
        .findByMentorIdAndMenteeIdAndState(mentor, mentee, ProposalState.AGREED)
        .ifPresent(proposal -> end(proposal, early, early, now));
  }

  /** The same, early, by a curator who gives the mentee another mentor in the same breath. */
  public void handedOver(ParticipantId mentor, ParticipantId mentee, Instant now) {
    proposals
        .findByMentorIdAndMenteeIdAndState(mentor, mentee, ProposalState.AGREED)
        .ifPresent(proposal -> end(proposal, true, false, now));
  }

  private void end(Proposal proposal, boolean early, boolean told, Instant now) {
    proposal.end(now);
    if (told) {
      events.publishEvent(new PairParted(proposal.id()));
    }
    if (early) {
      forbidden.forbid(proposal.programme(), proposal.couple(), ForbiddenCause.FAILED, null, now);
      unpaired.remindLater(proposal.programme());
    }
    again.soon(proposal.programme());
  }
}
