package ru.tandem.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Wards;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Who is there for somebody who needs a grown-up, and who is there when those are silent. */
@Component
public class GrownUps {

  private final Participants participants;
  private final Guardianships guardianships;
  private final Wards wards;
  private final Programmes programmes;
  private final Tandems tandems;
  private final Staffs staffs;
  private final OnDuty duty;
  private final Operators operators;

  GrownUps(
      Participants participants,
      Guardianships guardianships,
      Wards wards,
      Programmes programmes,
      Tandems tandems,
      Staffs staffs,
      OnDuty duty,
      Operators operators) {
    this.participants = participants;
    this.guardianships = guardianships;
    this.wards = wards;
    this.programmes = programmes;
    this.tandems = tandems;
    this.staffs = staffs;
    this.duty = duty;
    this.operators = operators;
  }

  /** The schools that look after this person: his own and his children's, the latest first. */
  public List<SchoolId> schoolsOf(PersonId person) {
    return concerned(person)
        .flatMap(one -> participants.findByPersonIdOrderById(one).stream())
        .sorted((one, other) -> Long.compare(other.id().value(), one.id().value()))
        .map(part -> programmes.get(part.programme()).school())
        .distinct()
        .toList();
  }

  /** The person and the children that the person answers for. */
  private Stream<PersonId> concerned(PersonId person) {
    return Stream.concat(Stream.of(person), childrenOf(person));
  }

  /** Whoever has come by a child's link is not alone either, before he has answered. */
  private Stream<PersonId> childrenOf(PersonId person) {
    return Stream.concat(
            guardianships.findByGuardianId(person).stream().map(Guardianship::child),
            wards.begun(person).stream().map(Participant::person))
        .distinct();
  }

  /** The children of this person who take part, or took part, in that school. */
  public List<PersonId> childrenOf(PersonId person, SchoolId school) {
    return childrenOf(person)
        .filter(
            child ->
                participants.findByPersonIdOrderById(child).stream()
                    .anyMatch(part -> programmes.get(part.programme()).school().equals(school)))
        .toList();
  }

  /**
   * Those who read it: the curators of the school, unless it may be about one of them; what is said
   * of a curator, the head.
   */
  public List<PersonId> readers(Concern concern) {
    Set<PersonId> near = near(concern);
    if (concern.isForHead()) {
      return headsOf(concern.school()).filter(head -> !near.contains(head)).toList();
    }
    return staffs.curatorsOf(concern.school()).stream()
        .filter(curator -> !near.contains(curator))
        .toList();
  }

  /** Heads who are no curators themselves. */
  private Stream<PersonId> headsOf(SchoolId school) {
    return staffs.findBySchoolIdAndRoleOrderById(school, StaffRole.OBSERVER).stream()
        .map(Staff::person)
        .filter(head -> !staffs.isCurator(head, school));
  }

  /** Whose calls this person may be among the readers of: as a curator, or as the head. */
  public List<SchoolId> readBy(PersonId person) {
    return staffs.findByPersonIdOrderById(person).stream()
        .filter(staff -> staff.role() != StaffRole.COUNCIL)
        .map(Staff::school)
        .distinct()
        .toList();
  }

  /** Who would read what this person says of a curator there; nobody where there is none. */
  public List<PersonId> headsFor(PersonId person, SchoolId school) {
    Set<PersonId> family =
        concerned(person)
            .flatMap(one -> guardianships.findByChildId(one).stream())
            .map(Guardianship::guardian)
            .collect(Collectors.toSet());
    return headsOf(school).filter(head -> !head.equals(person) && !family.contains(head)).toList();
  }

  /** The school has curators, though all of them may be too near to read it. */
  public boolean areThere(Concern concern) {
    return !staffs.curatorsOf(concern.school()).isEmpty();
  }

  /** Whom it may be about: those who work with the person, and the family. */
  private Set<PersonId> near(Concern concern) {
    Set<PersonId> near = new HashSet<>();
    near.add(concern.person());
    concern.author().ifPresent(near::add);
    for (PersonId one : concerned(concern.person()).toList()) {
      guardianships.findByChildId(one).forEach(family -> near.add(family.guardian()));
      for (Tandem tandem : tandems.everWith(one)) {
        near.addAll(tandem.people());
        tandem.away().ifPresent(near::add);
      }
    }
    return near;
  }

  /** Those of them who are told now: all, when the colleague who stands in may not read it. */
  public List<PersonId> onDuty(Concern concern) {
    List<PersonId> readers = readers(concern);
    List<PersonId> here = duty.in(concern.school()).stream().filter(readers::contains).toList();
    return here.isEmpty() ? readers : here;
  }

  /** Whoever deals with it, unless a colleague stands in; else all who are on duty. */
  public List<PersonId> dealing(Concern concern) {
    List<PersonId> here = onDuty(concern);
    return concern.takenBy().filter(here::contains).map(List::of).orElse(here);
  }

  /** Those who learn that nobody answers, not what it is about: the head of the school. */
  public List<PersonId> second(Concern concern) {
    if (concern.isForHead()) {
      return List.of();
    }
    Set<PersonId> near = near(concern);
    return staffs.findBySchoolIdAndRoleOrderById(concern.school(), StaffRole.OBSERVER).stream()
        .map(Staff::person)
        .filter(head -> !near.contains(head))
        .toList();
  }

  /** Those who learn it when there is nobody else. */
  public List<PersonId> last() {
    return operators.present().stream().map(Person::id).toList();
  }

  /**
   * Passes for those who may read it.
   *
   * @throws NotFound for everybody else
   */
  public void requireReader(Person person, Concern concern) {
    if (!readers(concern).contains(person.id())) {
      throw new NotFound();
    }
  }
}
