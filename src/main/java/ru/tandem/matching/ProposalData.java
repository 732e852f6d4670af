package ru.tandem.matching;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Erasing;
import ru.tandem.programmes.ErasedFromProgramme;

/** Why somebody was proposed to somebody is gone with who is erased. */
@Component
class ProposalData {

  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final BoardMoves moves;
  private final Talks talks;
  private final Referrals referrals;
  private final Participants participants;

  ProposalData(
      Proposals proposals,
      ForbiddenPairs forbidden,
      BoardMoves moves,
      Talks talks,
      Referrals referrals,
      Participants participants) {
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.moves = moves;
    this.talks = talks;
    this.referrals = referrals;
    this.participants = participants;
  }

  /** The offers have been taken back before. */
  @EventListener
  @Order(Erasing.PROPOSALS)
  void erase(ErasedFromProgramme erased) {
    List<Proposal> made = proposals.allOf(erased.person(), erased.programme());
    List<ForbiddenPair> parted = forbidden.allOf(erased.person(), erased.programme());
    proposals.deleteAll(made);
    forbidden.deleteAll(parted);
    List<Talk> planned = talks.with(erased.person());
    talks.deleteAll(planned);
    erased
        .rows()
        .add(made.size() + parted.size() + planned.size() + movesOf(erased) + referralsOf(erased));
  }

  private int referralsOf(ErasedFromProgramme erased) {
    List<Referral> about =
        participants.findByPersonIdOrderById(erased.person()).stream()
            .filter(part -> part.programme().equals(erased.programme()))
            .flatMap(part -> referrals.findByParticipantIdOrderById(part.id()).stream())
            .toList();
    referrals.deleteAll(about);
    return about.size();
  }

  /** Moves with him are gone; the others stay, and can no longer be taken back. */
  private int movesOf(ErasedFromProgramme erased) {
    List<BoardMove> all = moves.findByProgrammeIdOrderByIdDesc(erased.programme());
    List<BoardMove> own =
        all.stream()
            .filter(
                move ->
                    move.couple()
                        .filter(
                            couple ->
                                couple.mentor().equals(erased.person())
                                    || couple.mentee().equals(erased.person()))
                        .isPresent())
            .toList();
    all.forEach(BoardMove::forgetsLayout);
    moves.deleteAll(own);
    return own.size();
  }
}
