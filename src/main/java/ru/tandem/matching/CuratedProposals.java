package ru.tandem.matching;

import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;

/** What the matching knows, as a curator of the school finds it; nobody else finds anything. */
@Component
public class CuratedProposals {

  private final CuratedProgrammes programmes;
  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final Participants participants;

  CuratedProposals(
      CuratedProgrammes programmes,
      Proposals proposals,
      ForbiddenPairs forbidden,
      Participants participants) {
    this.programmes = programmes;
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.participants = participants;
  }

  public Proposal of(Person curator, ProposalId id) {
    Proposal proposal = proposals.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, proposal.programme());
    return proposal;
  }

  public Participant participant(Person curator, ParticipantId id) {
    Participant participant = participants.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, participant.programme());
    return participant;
  }

  public ForbiddenPair forbidden(Person curator, long id) {
    ForbiddenPair pair = forbidden.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, pair.programme());
    return pair;
  }
}
