package ru.tandem.matching;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Writes down what curators do with the pairs, and takes the last of it back. */
@Component
public class MoveOnBoard {

  private final BoardMoves moves;
  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final Participants participants;
  private final Clock clock;

  MoveOnBoard(
      BoardMoves moves,
      Proposals proposals,
      ForbiddenPairs forbidden,
      Participants participants,
      Clock clock) {
    this.moves = moves;
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.participants = participants;
    this.clock = clock;
  }

  /** To be called before anything is changed. */
  Layout layout(ProgrammeId programme) {
    return new Layout(
        proposals.in(programme, ProposalState.DRAFT).stream().map(MoveOnBoard::laid).toList(),
        bans(programme).stream().map(MoveOnBoard::ban).toList());
  }

  private static Layout.Laid laid(Proposal draft) {
    return new Layout.Laid(
        draft.mentor().value(), draft.mentee().value(), draft.isLocked(), draft.explanation());
  }

  private List<ForbiddenPair> bans(ProgrammeId programme) {
    return forbidden.findByProgrammeIdOrderById(programme).stream()
        .filter(pair -> pair.cause() == ForbiddenCause.CURATOR)
        .toList();
  }

  private static Layout.Ban ban(ForbiddenPair pair) {
    return new Layout.Ban(pair.couple().mentor().value(), pair.couple().mentee().value());
  }

  /**
   * @param couple whom it is about; null when it is about many
   * @param before how the drafts lay; null for what cannot be taken back
   */
  void made(
      ProgrammeId programme,
      MoveKind kind,
      Couple couple,
      int amount,
      PersonId curator,
      Layout before) {
    moves.save(BoardMove.made(programme, kind, couple, amount, curator, clock.instant(), before));
  }

  /** People have been asked, or an offer was taken back. */
  public void spoken(ProgrammeId programme, MoveKind kind, List<Proposal> about, PersonId curator) {
    if (!about.isEmpty()) {
      // nobody goes back behind what people have heard
      moves.findByProgrammeIdAndLayoutIsNotNull(programme).forEach(BoardMove::forgetsLayout);
      Couple couple = about.size() == 1 ? about.get(0).couple() : null;
      made(programme, kind, couple, about.size(), curator, null);
    }
  }

  /** What can be taken back: the last move, as long as nobody else has heard of it. */
  public Optional<BoardMove> last(ProgrammeId programme) {
    return moves.last(programme).filter(move -> move.kind().isQuiet() && move.before().isPresent());
  }

  /**
   * The drafts lie as they did before, but for those who have got a pair or have left since.
   *
   * @throws AlreadySettled when it is not the last move any more
   */
  public void takeBack(BoardMove move, PersonId curator) {
    Optional<BoardMove> last = last(move.programme()).filter(one -> one.id() == move.id());
    if (last.isEmpty()) {
      throw new AlreadySettled(
          moves
              .last(move.programme())
              .filter(one -> !one.isOfItself())
              .map(BoardMove::madeBy)
              .orElse(null));
    }
    move.takeBack(curator, clock.instant());
    lay(move.before().orElseThrow(), move.programme(), curator);
  }

  private void lay(Layout layout, ProgrammeId programme, PersonId curator) {
    layBans(layout, programme, curator);
    Map<Couple, Proposal> lying =
        proposals.in(programme, ProposalState.DRAFT).stream()
            .collect(Collectors.toMap(Proposal::couple, Function.identity()));
    Set<ParticipantId> promised =
        proposals.standing(programme).stream().map(Proposal::mentee).collect(Collectors.toSet());
    List<Layout.Laid> wanted =
        layout.drafts().stream().filter(laid -> mayLie(laid, promised)).toList();
    Set<Couple> couples = wanted.stream().map(this::couple).collect(Collectors.toSet());
    lying.values().stream()
        .filter(draft -> !couples.contains(draft.couple()))
        .forEach(proposals::delete);
    proposals.flush();
    wanted.forEach(laid -> lay(laid, lying.get(couple(laid)), curator));
  }

  private boolean mayLie(Layout.Laid laid, Set<ParticipantId> promised) {
    Optional<Participant> mentor = participants.findById(laid.mentor());
    Optional<Participant> mentee = participants.findById(laid.mentee());
    return mentor.filter(ReadSituation::isReady).isPresent()
        && mentee.filter(ReadSituation::isReady).filter(one -> !one.has(Step.PAIRED)).isPresent()
        && !promised.contains(mentee.get().id());
  }

  private Couple couple(Layout.Laid laid) {
    return new Couple(
        participants.get(new ParticipantId(laid.mentee())).person(),
        participants.get(new ParticipantId(laid.mentor())).person());
  }

  private void lay(Layout.Laid laid, Proposal lying, PersonId curator) {
    Proposal draft = lying;
    if (draft == null) {
      draft =
          proposals.save(
              Proposal.drafted(
                  participants.get(new ParticipantId(laid.mentor())),
                  participants.get(new ParticipantId(laid.mentee())),
                  laid.why(),
                  curator,
                  clock.instant()));
    }
    draft.isExplained(laid.why());
    draft.lock(laid.locked());
  }

  private void layBans(Layout layout, ProgrammeId programme, PersonId curator) {
    List<ForbiddenPair> now = bans(programme);
    now.stream().filter(pair -> !layout.bans().contains(ban(pair))).forEach(forbidden::delete);
    forbidden.flush();
    for (Layout.Ban ban : layout.bans()) {
      Couple couple = new Couple(new PersonId(ban.mentee()), new PersonId(ban.mentor()));
      forbidden.forbid(programme, couple, ForbiddenCause.CURATOR, curator, clock.instant());
    }
  }
}
