package ru.tandem.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who answers for whom. */
public interface Guardianships extends JpaRepository<Guardianship, Long> {

  List<Guardianship> findByChildId(PersonId child);

  /** Of many children at once. */
  List<Guardianship> findByChildIdInOrderById(Collection<PersonId> children);

  List<Guardianship> findByChildIdOrderById(PersonId child);

  /** Of one child it is asked most often, and only that question is ready made. */
  default List<Guardianship> of(Collection<PersonId> children) {
    return children.size() == 1
        ? findByChildIdOrderById(children.iterator().next())
        : findByChildIdInOrderById(children);
  }

  List<Guardianship> findByGuardianId(PersonId guardian);

  Optional<Guardianship> findByChildIdAndGuardianId(PersonId child, PersonId guardian);

  /** Those who count although name, relation or phone was never told. */
  @Query(
      nativeQuery = true,
      value =
          """
          select g.* from guardianship g join person p on p.id = g.guardian_id
          where g.checked_at is not null and (g.relation = ''
            or g.phone = '' and g.phone_kept_back_at is null
            or p.name is null or trim(p.name) = '')
          order by g.id""")
  List<Guardianship> confirmedAndIncomplete();

  /** Those of these children whom nobody has confirmed yet. */
  List<Guardianship> findByChildIdInAndCheckedAtIsNullOrderById(Collection<PersonId> children);
}
