package ru.tandem.tandems;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All tandems of all programmes. */
public interface Tandems extends JpaRepository<Tandem, Long> {

  List<Tandem> findByProgrammeIdOrderById(ProgrammeId programme);

  /** Those of some programmes that neither rest nor are over, with all who work there. */
  @Query(
      """
      select distinct t from Tandem t left join fetch t.members
      where t.programmeId in :programmes and t.state in (
        ru.tandem.tandems.TandemState.FORMED, ru.tandem.tandems.TandemState.ACTIVE)
      order by t.id""")
  List<Tandem> working(Collection<ProgrammeId> programmes);

  /** Who worked with whom in a programme, those who have left too, in one look. */
  @Query(
      """
      select new ru.tandem.tandems.Membership(
        t.id, t.place.mentorId, m.participantId, t.formedAt, m.joinedAt, m.leftAt)
      from Tandem t join t.members m where t.programmeId = :programme order by t.id, m.id""")
  List<Membership> memberships(ProgrammeId programme);

  /** Those of a programme whose plan all who work there have agreed on. */
  default Set<Long> planned(ProgrammeId programme) {
    return planned(programme.value());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select t.id from tandem t join development_plan p on p.tandem_id = t.id
          where t.programme_id = :programme and p.agreed_at is not null""")
  Set<Long> planned(long programme);

  boolean existsByProgrammeId(ProgrammeId programme);

  /** All that the person works or has worked in, the newest first. */
  @Query(
      """
      select t from Tandem t
      where t.place.mentorPersonId = :person
      or exists (select m.id from t.members m where m.personId = :person and m.leftAt is null)
      order by t.id desc""")
  List<Tandem> withPerson(PersonId person);

  /** Those that are not over, in which this part of a programme is played; resting ones too. */
  default List<Tandem> living(Participant part) {
    return living(part.person()).stream().filter(tandem -> tandem.employs(part.id())).toList();
  }

  /** Those that are not over, in which the person works; resting ones too. */
  default List<Tandem> living(PersonId person) {
    return withPerson(person).stream().filter(tandem -> !tandem.isEnded()).toList();
  }

  default Tandem get(TandemId id) {
    return findById(id.value()).orElseThrow();
  }

  /**
   * The tandem in which the person works as a mentor or mentee.
   *
   * @throws NotFound when there is none, or the person has no part in it
   */
  default Tandem of(Person person, TandemId id) {
    return findById(id.value())
        .filter(tandem -> tandem.has(person.id()))
        .orElseThrow(NotFound::new);
  }

  /** The one in which that member works or has worked. */
  @Query("select t from Tandem t join t.members m where m.id = :member")
  Optional<Tandem> withMember(long member);

  /** All that the person has ever worked in, those that he left too. */
  default List<Tandem> everWith(PersonId person) {
    return everWith(person.value());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select t.* from tandem t
          where t.mentor_person_id = :person or t.away_person_id = :person
          or exists (
            select 1 from tandem_member m where m.tandem_id = t.id and m.person_id = :person)
          or exists (
            select 1 from stand_in s where s.tandem_id = t.id and s.person_id = :person
            and s.agreed_at is not null)
          order by t.id""")
  List<Tandem> everWith(long person);

  /** Those that are not over, while somebody else stands in for this mentor. */
  @Query(
      """
      select t from Tandem t
      where t.place.awayPersonId = :mentor and t.state <> ru.tandem.tandems.TandemState.ENDED
      order by t.id""")
  List<Tandem> awayFrom(PersonId mentor);

  /** Those that are not over and are this one's, be he there or away. */
  default List<Tandem> own(Participant part) {
    return Stream.concat(living(part.person()).stream(), awayFrom(part.person()).stream())
        .filter(tandem -> tandem.participants().contains(part.id()))
        .toList();
  }
}
