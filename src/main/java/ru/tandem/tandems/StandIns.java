package ru.tandem.tandems;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** All who were asked to stand in. */
public interface StandIns extends JpaRepository<StandIn, Long> {

  List<StandIn> findByTandemIdOrderById(TandemId tandem);

  List<StandIn> findByPersonIdOrderById(PersonId person);

  /** Who is asked just now, or stands in. */
  default Optional<StandIn> current(TandemId tandem) {
    return findByTandemIdOrderById(tandem).stream()
        .filter(one -> one.isOpen() || one.isRunning())
        .findFirst();
  }

  /** All of a programme who stand or stood in, in one look. */
  @Query(
      """
      select s from StandIn s, Tandem t
      where t.programmeId = :programme and t.id = s.tandemId and s.agreedAt is not null
      order by s.id""")
  List<StandIn> ofProgramme(ProgrammeId programme);

  /**
   * @throws NotFound when this person was never asked that
   */
  default StandIn of(PersonId person, StandInId id) {
    return findById(id.value())
        .filter(one -> one.person().equals(person))
        .orElseThrow(NotFound::new);
  }
}
