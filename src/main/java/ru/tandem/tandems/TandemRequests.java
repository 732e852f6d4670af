package ru.tandem.tandems;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;

/** All requests to the curators. */
public interface TandemRequests extends JpaRepository<TandemRequest, Long> {

  Optional<TandemRequest> findFirstByTandemIdAndPersonIdAndDecidedAtIsNull(
      TandemId tandem, PersonId person);

  Optional<TandemRequest> findFirstByTandemIdAndPersonIdAndChildIdAndDecidedAtIsNull(
      TandemId tandem, PersonId guardian, PersonId child);

  /** What guardians have said of this one. */
  List<TandemRequest> findByChildIdOrderById(PersonId child);

  List<TandemRequest> findByTandemIdAndDecidedAtIsNull(TandemId tandem);

  List<TandemRequest> findByTandemIdInAndDecidedAtIsNullOrderById(Collection<TandemId> tandems);

  List<TandemRequest> findByPersonIdOrderById(PersonId person);

  /**
   * @throws NotFound when there is none
   */
  default TandemRequest require(TandemRequestId id) {
    return findById(id.value()).orElseThrow(NotFound::new);
  }
}
