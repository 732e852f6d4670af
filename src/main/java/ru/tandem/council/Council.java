package ru.tandem.council;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Who sits in the council of mentors of which school, and the programmes as he finds them. */
@Component
public class Council {

  private final Staffs staffs;
  private final Programmes programmes;

  Council(Staffs staffs, Programmes programmes) {
    this.staffs = staffs;
    this.programmes = programmes;
  }

  public boolean sits(PersonId person, ProgrammeId programme) {
    SchoolId school = programmes.get(programme).school();
    return staffs.existsBySchoolIdAndPersonIdAndRole(school, person, StaffRole.COUNCIL);
  }

  public boolean sitsAnywhere(PersonId person) {
    return !schools(person).isEmpty();
  }

  private List<SchoolId> schools(PersonId person) {
    return staffs.findByPersonIdOrderById(person).stream()
        .filter(staff -> staff.role() == StaffRole.COUNCIL)
        .map(Staff::school)
        .toList();
  }

  /** The council of the school whose programme it is. */
  public List<PersonId> of(ProgrammeId programme) {
    return staffs.councilOf(programmes.get(programme).school()).stream()
        .map(Staff::person)
        .toList();
  }

  /** Those of the member's schools that go on, the newest first. */
  public List<Programme> programmes(PersonId member) {
    return schools(member).stream()
        .flatMap(school -> programmes.findBySchoolIdOrderByIdDesc(school).stream())
        .filter(programme -> !programme.isClosed())
        .toList();
  }

  /**
   * @throws NotFound for who does not sit in the council of its school
   * @throws AlreadySettled when it has been closed
   */
  public Programme programme(Person member, ProgrammeId id) {
    Programme programme = programmes.findById(id.value()).orElseThrow(NotFound::new);
    if (!sits(member.id(), id)) {
      throw new NotFound();
    }
    if (programme.isClosed()) {
      throw new AlreadySettled();
    }
    return programme;
  }
}
