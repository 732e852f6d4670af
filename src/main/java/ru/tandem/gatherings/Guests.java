package ru.tandem.gatherings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Who is invited where. */
public interface Guests extends JpaRepository<Guest, Long> {

  List<Guest> findByGatheringIdOrderById(GatheringId gathering);

  List<Guest> findByPersonIdOrderByIdDesc(PersonId person);

  Optional<Guest> findByGatheringIdAndPersonId(GatheringId gathering, PersonId person);

  /**
   * The person's own invitation.
   *
   * @throws NotFound for whoever is not invited
   */
  default Guest of(Person person, GatheringId gathering) {
    return findByGatheringIdAndPersonId(gathering, person.id()).orElseThrow(NotFound::new);
  }
}
