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
  private final ApplicationEventPublisher events;

  EndPair(
      Proposals proposals,
      ForbiddenPairs forbidden,
      LookAfterUnpaired unpaired,
      ApplicationEventPublisher events) {
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.unpaired = unpaired;
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
        .ifPresent(proposal -> end(proposal, early, now));
  }

  private void end(Proposal proposal, boolean early, Instant now) {
    proposal.end(now);
    if (early) {
      events.publishEvent(new PairParted(proposal.id()));
      forbidden.forbid(proposal.programme(), proposal.couple(), ForbiddenCause.FAILED, null, now);
      unpaired.remindLater(proposal.programme());
    }
  }
}
