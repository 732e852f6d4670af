package ru.tandem.enrolment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All participants of all programmes. */
public interface Participants extends JpaRepository<Participant, Long> {

  List<Participant> findByPersonIdOrderById(PersonId person);

  List<Participant> findByProgrammeIdOrderById(ProgrammeId programme);

  List<Participant> findByProgrammeIdInOrderById(Collection<ProgrammeId> programmes);

  List<Participant> findByProgrammeIdAndPersonIdOrderById(ProgrammeId programme, PersonId person);

  /** The person's parts in one programme, on either side. */
  default List<Participant> of(PersonId person, ProgrammeId programme) {
    return findByProgrammeIdAndPersonIdOrderById(programme, person);
  }

  List<Participant> findByProgrammeIdAndRoleOrderById(ProgrammeId programme, ParticipantRole role);

  /** Who came by the invitation with this code. */
  List<Participant> findByInvitationCodeOrderById(String code);

  /** Those who have applied and have not heard the curator's word, the earliest first. */
  @Query(
      """
      select p from Participant p
      where p.programmeId = :programme and p.appliedAt is not null and p.approvedAt is null
      and p.declinedAt is null and p.leftAt is null and p.overAt is null
      order by p.appliedAt, p.id""")
  List<Participant> undecided(ProgrammeId programme);

  default Participant get(ParticipantId id) {
    return findById(id.value()).orElseThrow();
  }

  /**
   * The person's own participation.
   *
   * @throws NotFound when there is none, or it is somebody else's
   */
  default Participant of(Person person, ParticipantId id) {
    return findById(id.value())
        .filter(participant -> participant.person().equals(person.id()))
        .orElseThrow(NotFound::new);
  }

  /** Where the person takes part now. */
  default List<Participant> current(PersonId person) {
    return findByPersonIdOrderById(person).stream().filter(Participant::isIn).toList();
  }

  /** Where something of the person is kept: of the declined as well, and after those who are in. */
  default List<Participant> kept(PersonId person) {
    return findByPersonIdOrderById(person).stream()
        .filter(participant -> !participant.hasLeft())
        .sorted(Comparator.comparing(Participant::isDeclined))
        .toList();
  }
}
