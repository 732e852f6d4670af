package ru.tandem.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
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
  private final Guardianships guardianships;

  PairsForCouncil(
      Council council, Proposals proposals, CouncilWords words, Guardianships guardianships) {
    this.council = council;
    this.proposals = proposals;
    this.words = words;
    this.guardianships = guardianships;
  }

  public List<Proposal> open(PersonId member, ProgrammeId programme) {
    Set<PersonId> near = near(member);
    return open(programme).stream().filter(pair -> !isOf(near, pair)).toList();
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

  /** The member himself, and the children of whom he is a parent. */
  private Set<PersonId> near(PersonId member) {
    Set<PersonId> near =
        guardianships.findByGuardianId(member).stream()
            .map(Guardianship::child)
            .collect(Collectors.toSet());
    near.add(member);
    return near;
  }

  private static boolean isOf(Set<PersonId> near, Proposal pair) {
    return near.contains(pair.person(ParticipantRole.MENTOR))
        || near.contains(pair.person(ParticipantRole.MENTEE));
  }

  public boolean isOwn(PersonId member, Proposal pair) {
    return isOf(near(member), pair);
  }

  /**
   * @throws NotFound for who does not sit in the council of its school, and for the own pair
   * @throws AlreadySettled when it is proposed no longer
   */
  public Proposal of(Person member, ProposalId id) {
    Proposal pair = proposals.findById(id.value()).orElseThrow(NotFound::new);
    council.programme(member, pair.programme());
    if (isOwn(member.id(), pair)) {
      throw new NotFound();
    }
    if (!OPEN.contains(pair.state())) {
      throw new AlreadySettled();
    }
    return pair;
  }
}
