package ru.tandem.schools;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** Who holds which office where. */
public interface Staffs extends JpaRepository<Staff, Long> {

  List<Staff> findByPersonIdOrderById(PersonId person);

  List<Staff> findBySchoolIdAndRoleOrderById(SchoolId school, StaffRole role);

  List<Staff> findBySchoolIdOrderById(SchoolId school);

  void deleteBySchoolId(SchoolId school);

  boolean existsBySchoolIdAndPersonIdAndRole(SchoolId school, PersonId person, StaffRole role);

  default boolean isCurator(PersonId person, SchoolId school) {
    return existsBySchoolIdAndPersonIdAndRole(school, person, StaffRole.CURATOR);
  }

  /**
   * Passes for a curator of that school only.
   *
   * @throws NotFound for everybody else
   */
  default void requireCurator(Person person, SchoolId school) {
    if (!isCurator(person.id(), school)) {
      throw new NotFound();
    }
  }

  /**
   * Passes for a curator of any school.
   *
   * @throws NotFound for everybody else
   */
  default void requireCurator(Person person) {
    if (curatedBy(person.id()).isEmpty()) {
      throw new NotFound();
    }
  }

  /** The schools that the person is a curator of, the earliest first. */
  default List<SchoolId> curatedBy(PersonId person) {
    return findByPersonIdOrderById(person).stream()
        .filter(staff -> staff.role() == StaffRole.CURATOR)
        .map(Staff::school)
        .toList();
  }

  /**
   * The head who signs the papers of the school: of several whom a curator has named last, or else
   * who has been there longest.
   */
  default Optional<Staff> signs(SchoolId school) {
    List<Staff> heads = findBySchoolIdAndRoleOrderById(school, StaffRole.OBSERVER);
    return heads.stream()
        .filter(head -> head.signsSince().isPresent())
        .max(Comparator.comparing(head -> head.signsSince().get()))
        .or(() -> heads.stream().findFirst());
  }

  default List<PersonId> curatorsOf(SchoolId school) {
    return findBySchoolIdAndRoleOrderById(school, StaffRole.CURATOR).stream()
        .map(Staff::person)
        .toList();
  }

  /** Who sits in the council of mentors, the longest there first. */
  default List<Staff> councilOf(SchoolId school) {
    return findBySchoolIdAndRoleOrderById(school, StaffRole.COUNCIL);
  }

  /** Those who run the school's programmes or read their reports: all but the council. */
  default List<Staff> leading(SchoolId school) {
    return findBySchoolIdOrderById(school).stream()
        .filter(staff -> staff.role() != StaffRole.COUNCIL)
        .toList();
  }

  /** The schools that would be left without a curator if this one went, the earliest first. */
  default List<SchoolId> curatedOnlyBy(PersonId person) {
    return curatedBy(person).stream().filter(school -> curatorsOf(school).size() == 1).toList();
  }
}
