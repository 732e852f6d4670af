package ru.tandem.tandems;

import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;

/** All acts of curators. */
public interface Steerings extends JpaRepository<Steering, Long> {

  /**
   * @throws NotFound when there is none
   */
  default Steering require(SteeringId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
