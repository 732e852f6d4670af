package ru.tandem.programmes;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;

/** The programmes as a curator finds them: those of his own school and no others. */
@Component
public class CuratedProgrammes {

  private final Programmes programmes;
  private final Staffs staffs;
  private final CuratedSchools curated;
  private final OnDuty duty;

  CuratedProgrammes(Programmes programmes, Staffs staffs, CuratedSchools curated, OnDuty duty) {
    this.programmes = programmes;
    this.staffs = staffs;
    this.curated = curated;
    this.duty = duty;
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

  public boolean isCurated(Person reader, ProgrammeId id) {
    return staffs.isCurator(reader.id(), programmes.get(id).school());
  }

  /**
   * One that has not been closed: something is to be done in it.
   *
   * @throws NotFound when there is none, or the person is no curator of its school
   * @throws AlreadySettled when it has been closed
   */
  public Programme open(Person curator, ProgrammeId id) {
    Programme programme = of(curator, id);
    if (programme.isClosed()) {
      throw new AlreadySettled();
    }
    return programme;
  }

  /** Those that have not been closed, the newest first. */
  public List<Programme> of(Person curator) {
    return all(curator).stream().filter(programme -> !programme.isClosed()).toList();
  }

  /** The newest first, the closed ones too. */
  public List<Programme> all(Person curator) {
    return staffs.curatedBy(curator.id()).stream()
        .flatMap(school -> programmes.findBySchoolIdOrderByIdDesc(school).stream())
        .toList();
  }

  /** Those of the school that lies before the curator and are not closed, the newest first. */
  public List<Programme> onDesk(Person curator) {
    return curated.desk(curator.id()).stream()
        .flatMap(school -> programmes.findBySchoolIdOrderByIdDesc(school).stream())
        .filter(programme -> !programme.isClosed())
        .toList();
  }

  /** The title, and the school where the reader has to do with several. */
  public String title(Person reader, Programme programme) {
    return curated
        .toTellApart(reader.id(), programme.school())
        .map(school -> programme.title() + " · " + school)
        .orElse(programme.title());
  }

  public SchoolId school(ProgrammeId id) {
    return programmes.get(id).school();
  }

  /** Who hears what has come of a curator's question: that curator, or those on duty instead. */
  public List<PersonId> whoAsked(ProgrammeId id, PersonId curator) {
    List<PersonId> onDuty = curators(id);
    return onDuty.contains(curator) ? List.of(curator) : onDuty;
  }

  /** Those who run the programme and are told what happens in it. */
  public List<PersonId> curators(ProgrammeId id) {
    return duty.in(programmes.get(id).school());
  }
}
