package ru.tandem.tandems;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** All requests to the curators. */
public interface TandemRequests extends JpaRepository<TandemRequest, Long> {

  boolean existsByTandemIdAndPersonIdAndDecidedAtIsNull(TandemId tandem, PersonId person);

  List<TandemRequest> findByTandemIdInAndDecidedAtIsNullOrderById(Collection<TandemId> tandems);

  List<TandemRequest> findByPersonIdOrderById(PersonId person);

  /**
   * @throws NotFound when there is none
   */
  default TandemRequest require(TandemRequestId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
