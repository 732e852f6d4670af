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
  private final BoardMoves moves;

  CuratedProposals(
      CuratedProgrammes programmes,
      Proposals proposals,
      ForbiddenPairs forbidden,
      Participants participants,
      BoardMoves moves) {
    this.programmes = programmes;
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.participants = participants;
    this.moves = moves;
  }

  public Proposal of(Person curator, ProposalId id) {
    Proposal proposal = proposals.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, proposal.programme());
    return proposal;
  }

  /**
   * One that only curators know of.
   *
   * @throws ru.tandem.people.AlreadySettled when people have been asked
   */
  public Proposal draft(Person curator, ProposalId id) {
    Proposal draft = of(curator, id);
    draft.require(ProposalState.DRAFT);
    return draft;
  }

  public BoardMove move(Person curator, long id) {
    BoardMove move = moves.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, move.programme());
    return move;
  }

  public Participant participant(Person curator, ParticipantId id) {
    Participant participant = participants.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, participant.programme());
    return participant;
  }

  /**
   * A mentor as somebody of whom this mentee may become a pair.
   *
   * @throws NotFound also for who is no mentor of the same programme
   */
  public Participant mentor(Person curator, Participant mentee, ParticipantId id) {
    Participant mentor = participant(curator, id);
    if (mentee.isMentor() || !mentor.isMentor() || !mentor.programme().equals(mentee.programme())) {
      throw new NotFound();
    }
    return mentor;
  }

  public ForbiddenPair forbidden(Person curator, long id) {
    ForbiddenPair pair = forbidden.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, pair.programme());
    return pair;
  }
}
