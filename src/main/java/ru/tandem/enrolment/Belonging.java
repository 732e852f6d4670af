package ru.tandem.enrolment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/** Who belongs to which school: its staff, those who take part in it, and their guardians. */
@Component
public class Belonging {

  private final Staffs staffs;
  private final Participants participants;
  private final Programmes programmes;
  private final Guardianships guardianships;

  Belonging(
      Staffs staffs,
      Participants participants,
      Programmes programmes,
      Guardianships guardianships) {
    this.staffs = staffs;
    this.participants = participants;
    this.programmes = programmes;
    this.guardianships = guardianships;
  }

  List<SchoolId> schools(PersonId person) {
    Stream<SchoolId> office = staffs.findByPersonIdOrderById(person).stream().map(Staff::school);
    Stream<PersonId> children =
        guardianships.findByGuardianId(person).stream().map(Guardianship::child);
    Stream<SchoolId> part =
        Stream.concat(Stream.of(person), children)
            .flatMap(one -> participants.current(one).stream())
            .map(one -> programmes.get(one.programme()).school());
    return Stream.concat(office, part).distinct().toList();
  }

  Set<PersonId> people(SchoolId school) {
    Set<PersonId> people = new LinkedHashSet<>();
    staffs.findBySchoolIdOrderById(school).forEach(staff -> people.add(staff.person()));
    people.addAll(withGuardians(participants(school)));
    return people;
  }

  /** All who take part in its programmes, or did. */
  public List<Participant> participants(SchoolId school) {
    return programmes.findBySchoolIdOrderByIdDesc(school).stream()
        .flatMap(one -> participants.findByProgrammeIdOrderById(one.id()).stream())
        .toList();
  }

  /** Its staff, those who take part now, and who answers for them. */
  public Set<PersonId> current(SchoolId school) {
    Set<PersonId> people = new LinkedHashSet<>();
    staffs.findBySchoolIdOrderById(school).forEach(staff -> people.add(staff.person()));
    people.addAll(
        withGuardians(participants(school).stream().filter(Participant::isCurrent).toList()));
    return people;
  }

  private Set<PersonId> withGuardians(List<Participant> some) {
    Set<PersonId> people = new LinkedHashSet<>();
    for (Participant one : some) {
      people.add(one.person());
      guardianships.findByChildId(one.person()).forEach(tie -> people.add(tie.guardian()));
    }
    return people;
  }
}
