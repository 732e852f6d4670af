package ru.tandem.matching;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Two drafts exchange their mentors in one act, and nobody else is moved. */
@Component
public class SwapPairs {

  private final ReadSituation read;
  private final Proposals proposals;
  private final Participants participants;
  private final MoveOnBoard moves;
  private final Clock clock;

  SwapPairs(
      ReadSituation read,
      Proposals proposals,
      Participants participants,
      MoveOnBoard moves,
      Clock clock) {
    this.read = read;
    this.proposals = proposals;
    this.participants = participants;
    this.moves = moves;
    this.clock = clock;
  }

  /**
   * An exchange that no limit forbids.
   *
   * @param extra what the whole would be worth less; negative where it would be worth more
   * @param mine why the first mentee and his new mentor
   * @param others why the other mentee and his
   */
  public record Swap(Proposal other, Price extra, Explanation mine, Explanation others) {}

  /** All exchanges for this draft, the cheapest first. */
  public List<Swap> of(Proposal draft) {
    List<Proposal> drafts = proposals.in(draft.programme(), ProposalState.DRAFT);
    Situation all = situation(draft.programme(), drafts);
    return drafts.stream()
        .flatMap(other -> swap(all, draft, other).stream())
        .sorted(Comparator.comparing(Swap::extra))
        .toList();
  }

  /** Empty when a limit stands against it by now. */
  public Optional<Swap> of(Proposal draft, Proposal other) {
    draft.require(ProposalState.DRAFT);
    other.require(ProposalState.DRAFT);
    return swap(situation(draft.programme(), List.of(draft, other)), draft, other);
  }

  private Situation situation(ProgrammeId programme, List<Proposal> drafts) {
    Set<PersonId> whom =
        drafts.stream()
            .flatMap(each -> Stream.of(each.couple().mentor(), each.couple().mentee()))
            .collect(Collectors.toSet());
    return read.of(programme, whom::contains).situation();
  }

  private static Optional<Swap> swap(Situation all, Proposal draft, Proposal other) {
    Couple mine = draft.couple();
    Couple others = other.couple();
    Couple then = new Couple(mine.mentee(), others.mentor());
    Couple back = new Couple(others.mentee(), mine.mentor());
    boolean possible =
        !mine.mentor().equals(others.mentor())
            && !mine.mentee().equals(others.mentee())
            && Stream.of(then, back).allMatch(each -> all.obstacle(each).isEmpty());
    return possible
        ? Optional.of(
            new Swap(
                other,
                price(all, then)
                    .plus(price(all, back))
                    .minus(price(all, mine))
                    .minus(price(all, others)),
                why(all, then),
                why(all, back)))
        : Optional.empty();
  }

  private static Price price(Situation all, Couple couple) {
    return Objective.of(
        all, all.mentor(couple.mentor()).orElseThrow(), all.mentee(couple.mentee()).orElseThrow());
  }

  private static Explanation why(Situation all, Couple couple) {
    return Explanation.of(
        all, all.mentor(couple.mentor()).orElseThrow(), all.mentee(couple.mentee()).orElseThrow());
  }

  /**
   * Both new pairs are locked, since the curator wanted them.
   *
   * @throws AlreadySettled when a limit stands against it by now, or one was asked meanwhile
   */
  public void swap(Proposal draft, Proposal other, PersonId curator) {
    Swap swap = of(draft, other).orElseThrow(AlreadySettled::new);
    Layout before = moves.layout(draft.programme());
    proposals.delete(draft);
    proposals.delete(other);
    proposals.flush();
    lay(draft, other, swap.mine(), curator);
    lay(other, draft, swap.others(), curator);
    Couple now = new Couple(draft.couple().mentee(), other.couple().mentor());
    moves.made(draft.programme(), MoveKind.SWAP, now, 2, curator, before);
  }

  /** The mentee of the one with the mentor of the other. */
  private void lay(Proposal mentees, Proposal mentors, Explanation why, PersonId curator) {
    proposals
        .save(
            Proposal.drafted(
                participants.get(mentors.mentor()),
                participants.get(mentees.mentee()),
                why,
                curator,
                clock.instant()))
        .lock(true);
  }
}
