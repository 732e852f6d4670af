package ru.tandem.matching.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.MoveKind;
import ru.tandem.matching.MoveOnBoard;
import ru.tandem.matching.OfferPairs;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** The curator's yes to one pair or to all, and the way back. */
@Bot
class ApprovalDesk {

  private final CuratedProgrammes programmes;
  private final CuratedProposals curated;
  private final Proposals proposals;
  private final OfferPairs offers;
  private final OfferNotes notes;
  private final SearchGoesOn search;
  private final PairsBoard board;
  private final PairWords words;
  private final MoveOnBoard moves;
  private final LookAfterUnpaired unpaired;

  ApprovalDesk(
      CuratedProgrammes programmes,
      CuratedProposals curated,
      Proposals proposals,
      OfferPairs offers,
      OfferNotes notes,
      SearchGoesOn search,
      PairsBoard board,
      PairWords words,
      MoveOnBoard moves,
      LookAfterUnpaired unpaired) {
    this.programmes = programmes;
    this.curated = curated;
    this.proposals = proposals;
    this.offers = offers;
    this.notes = notes;
    this.search = search;
    this.board = board;
    this.words = words;
    this.moves = moves;
    this.unpaired = unpaired;
  }

  @OnPress("matching.approve")
  Reply approve(Person curator, ProposalId id) {
    Proposal draft = curated.of(curator, id);
    return offer(draft.programme(), List.of(draft), curator.id());
  }

  /** Asked once more, because people will be told at once. */
  @OnPress("matching.approveall")
  Reply askAll(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    List<Proposal> drafts = proposals.in(programme, ProposalState.DRAFT);
    if (drafts.isEmpty()) {
      throw new AlreadySettled();
    }
    return Screen.of("matching.approveall.ask", drafts.size())
        .with(
            Button.press(
                "matching.approveall.yes", "matching.approvedall", programme, seen(drafts)),
            Button.press("matching.approveall.no", "matching.open", programme));
  }

  /**
   * @param seen which drafts the curator meant: those that came since are not among them
   */
  @OnPress("matching.approvedall")
  Reply approveAll(Person curator, ProgrammeId programme, int seen) {
    programmes.of(curator, programme);
    List<Proposal> drafts = proposals.in(programme, ProposalState.DRAFT);
    if (drafts.isEmpty() || seen(drafts) != seen) {
      throw new AlreadySettled();
    }
    return offer(programme, drafts, curator.id());
  }

  private static int seen(List<Proposal> drafts) {
    return drafts.stream().map(Proposal::id).toList().hashCode();
  }

  private Reply offer(ProgrammeId programme, List<Proposal> drafts, PersonId curator) {
    OfferPairs.Offered result = offers.offer(programme, drafts, curator);
    result.offered().forEach(notes::ask);
    notes.comfort(programme);
    List<Text> refused = result.refused().stream().map(this::refused).toList();
    Text done =
        result.offered().isEmpty()
            ? Text.empty()
            : Text.of("matching.offered", result.offered().size());
    Text unreached = notes.unreached(result.offered());
    return board.of(programme, Text.lines(done, unreached, PairWords.capped(refused)), 0);
  }

  private Text refused(OfferPairs.Refused refused) {
    return Text.of("matching.offered.not", words.names(refused.draft()), Text.of(refused.key(), 1));
  }

  @OnPress("matching.withdraw")
  Reply askWithdraw(Person curator, ProposalId id) {
    Proposal offered = curated.of(curator, id);
    offered.require(ProposalState.OFFERED);
    return Screen.of("matching.withdraw.ask", words.names(offered))
        .with(
            Button.press("matching.withdraw.yes", "matching.withdrawn", id),
            Button.press("matching.withdraw.no", "matching.card", id));
  }

  @OnPress("matching.withdrawn")
  Reply withdraw(Person curator, ProposalId id) {
    Proposal offered = curated.of(curator, id);
    offers.withdraw(offered, curator.id());
    moves.spoken(offered.programme(), MoveKind.WITHDRAW, List.of(offered), curator.id());
    search.tell(offered, offered.couple().mentee());
    search.tell(offered, offered.couple().mentor());
    unpaired.remindLater(offered.programme());
    return board.of(offered.programme(), Text.empty(), 0);
  }
}
