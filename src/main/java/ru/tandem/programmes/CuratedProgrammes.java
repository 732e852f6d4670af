package ru.tandem.programmes;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Staffs;

/** The programmes as a curator finds them: those of his own school and no others. */
@Component
public class CuratedProgrammes {

  private final Programmes programmes;
  private final Staffs staffs;

  CuratedProgrammes(Programmes programmes, Staffs staffs) {
    this.programmes = programmes;
    this.staffs = staffs;
  }

  /**
   * @throws NotFound when there is none, or the person is no curator of its school
   */
  public Programme of(Person curator, ProgrammeId id) {
    Programme programme = programmes.findById(id.value()).orElseThrow(NotFound::new);
    staffs.requireCurator(curator, programme.school());
    return programme;
  }

  /**
   * Passes for a curator of any programme that is or may come.
   *
   * @throws NotFound for everybody else
   */
  public void require(Person curator) {
    staffs.requireCurator(curator);
  }

  /** The newest first. */
  public List<Programme> of(Person curator) {
    return staffs.curatedBy(curator.id()).stream()
        .flatMap(school -> programmes.findBySchoolIdOrderByIdDesc(school).stream())
        .toList();
  }

  /** Those who run the programme. */
  public List<PersonId> curators(ProgrammeId id) {
    return staffs.curatorsOf(programmes.get(id).school());
  }
}
