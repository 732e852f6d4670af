package ru.tandem.tandems;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** All acts of curators. */
public interface Steerings extends JpaRepository<Steering, Long> {

  List<Steering> findByTandemIdOrderById(TandemId tandem);

  /** Those that named this one, or all who work there, and were done. */
  default List<Steering> about(TandemId tandem, PersonId person) {
    return findByTandemIdOrderById(tandem).stream()
        .filter(one -> one.isDone() && one.person().map(person::equals).orElse(true))
        .toList();
  }

  /** Of that act, planned by this curator, from the one to the other. */
  List<Steering> findByActAndPlannedByAndIdBetweenOrderById(
      SteeringAct act, PersonId curator, long from, long to);

  /**
   * @throws NotFound when there is none
   */
  default Steering require(SteeringId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
