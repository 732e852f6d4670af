package ru.tandem.schools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/** The schools that somebody runs programmes in, and the one that lies before him now. */
@Component
public class CuratedSchools {

  private final Staffs staffs;
  private final Desks desks;
  private final Schools schools;

  CuratedSchools(Staffs staffs, Desks desks, Schools schools) {
    this.staffs = staffs;
    this.desks = desks;
    this.schools = schools;
  }

  /** The one that was chosen last, or the first; empty for who is no curator. */
  public Optional<SchoolId> desk(PersonId person) {
    List<SchoolId> curated = staffs.curatedBy(person);
    if (curated.size() < 2) {
      return curated.stream().findFirst();
    }
    return desks
        .findById(person.value())
        .map(Desk::school)
        .filter(curated::contains)
        .or(() -> curated.stream().findFirst());
  }

  /** All of them, the one that lies before him first. */
  public List<SchoolId> of(PersonId person) {
    Optional<SchoolId> desk = desk(person);
    return Stream.concat(desk.stream(), staffs.curatedBy(person).stream()).distinct().toList();
  }

  /** The school's name for a reader who has to do with several; empty for anybody else. */
  public Optional<String> toTellApart(PersonId reader, SchoolId school) {
    long several =
        staffs.findByPersonIdOrderById(reader).stream().map(Staff::school).distinct().count();
    return several > 1 ? Optional.of(schools.get(school).name()) : Optional.empty();
  }

  /**
   * @throws ru.tandem.people.NotFound when it is none of his schools
   */
  public void choose(Person curator, SchoolId school) {
    staffs.requireCurator(curator, school);
    desks.save(Desk.of(curator.id(), school));
  }
}
