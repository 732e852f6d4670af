package ru.tandem.council;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/**
 * The proposed pairs as the council finds them: those that are not decided, and none in which the
 * member himself is, or a child of his.
 */
@Component
public class PairsForCouncil {

  private static final Set<ProposalState> OPEN = Set.of(ProposalState.DRAFT, ProposalState.OFFERED);

  private final Council council;
  private final Proposals proposals;
  private final CouncilWords words;
  private final NearPairs near;

  PairsForCouncil(Council council, Proposals proposals, CouncilWords words, NearPairs near) {
    this.council = council;
    this.proposals = proposals;
    this.words = words;
    this.near = near;
  }

  public List<Proposal> open(PersonId member, ProgrammeId programme) {
    Set<PersonId> family = near.family(member);
    return open(programme).stream().filter(pair -> !NearPairs.isOf(family, pair)).toList();
  }

  /** Whoever looks. */
  public List<Proposal> open(ProgrammeId programme) {
    return proposals.findByProgrammeIdAndStateInOrderById(programme, OPEN);
  }

  /** Those of which this member has not said anything. */
  public List<Proposal> unseen(PersonId member, ProgrammeId programme) {
    List<CouncilWord> said =
        words.findByPersonIdOrderById(member).stream()
            .filter(word -> word.programme().equals(programme))
            .toList();
    return open(member, programme).stream()
        .filter(pair -> said.stream().noneMatch(word -> word.isAbout(pair)))
        .toList();
  }

  public boolean isOwn(PersonId member, Proposal pair) {
    return NearPairs.isOf(near.family(member), pair);
  }

  /**
   * @throws NotFound for who does not sit in the council of its school, and for the own pair
   * @throws AlreadySettled when it is proposed no longer
   */
  public Proposal of(Person member, ProposalId id) {
    Proposal pair = spokenOf(member, id);
    if (!isOpen(pair)) {
      throw new AlreadySettled();
    }
    return pair;
  }

  public boolean isOpen(Proposal pair) {
    return OPEN.contains(pair.state());
  }

  /**
   * The one that he has begun to speak of, though it may have been decided on meanwhile.
   *
   * @throws NotFound for who does not sit in the council of its school, and for the own pair
   */
  public Proposal spokenOf(Person member, ProposalId id) {
    Proposal pair = proposals.findById(id.value()).orElseThrow(NotFound::new);
    council.programme(member, pair.programme());
    if (isOwn(member.id(), pair)) {
      throw new NotFound();
    }
    return pair;
  }
}
