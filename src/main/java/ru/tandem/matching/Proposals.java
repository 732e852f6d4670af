package ru.tandem.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All proposals of pairs. */
public interface Proposals extends JpaRepository<Proposal, Long> {

  List<Proposal> findByProgrammeIdAndStateInOrderById(
      ProgrammeId programme, Collection<ProposalState> states);

  List<Proposal> findByMenteePersonIdInAndStateIn(
      Collection<PersonId> mentees, Collection<ProposalState> states);

  boolean existsByMenteeIdAndStateIn(ParticipantId mentee, Collection<ProposalState> states);

  Optional<Proposal> findByMentorIdAndMenteeIdAndState(
      ParticipantId mentor, ParticipantId mentee, ProposalState state);

  @Query(
      """
      select p from Proposal p
      where (p.mentorPersonId = :person or p.menteePersonId = :person)
      and p.state = ru.tandem.matching.ProposalState.OFFERED
      order by p.id""")
  List<Proposal> offeredTo(PersonId person);

  @Query(
      """
      select p from Proposal p
      where (p.mentorPersonId = :person or p.menteePersonId = :person)
      and p.programmeId = :programme""")
  List<Proposal> allOf(PersonId person, ProgrammeId programme);

  @Query(
      """
      select p from Proposal p
      where p.mentorPersonId = :person or p.menteePersonId = :person
      order by p.id""")
  List<Proposal> allOf(PersonId person);

  default List<Proposal> in(ProgrammeId programme, ProposalState state) {
    return findByProgrammeIdAndStateInOrderById(programme, List.of(state));
  }

  /** What the search goes around: offered or agreed. */
  default List<Proposal> standing(ProgrammeId programme) {
    return findByProgrammeIdAndStateInOrderById(programme, ProposalState.STANDING);
  }

  default Proposal get(ProposalId id) {
    return findById(id.value()).orElseThrow();
  }

  /**
   * A proposal that was made to this person.
   *
   * @throws NotFound when there is none, it is another's, or the curator has not decided on it
   */
  default Proposal of(Person person, ProposalId id) {
    Proposal proposal = findById(id.value()).orElseThrow(NotFound::new);
    proposal.side(person.id());
    if (proposal.is(ProposalState.DRAFT)) {
      throw new NotFound();
    }
    return proposal;
  }
}
