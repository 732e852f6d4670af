package ru.tandem.schools;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/** Which of the curators are told what happens: not those for whom a colleague stands in. */
@Component
public class OnDuty {

  private final Staffs staffs;
  private final Absences absences;
  private final People people;

  OnDuty(Staffs staffs, Absences absences, People people) {
    this.staffs = staffs;
    this.absences = absences;
    this.people = people;
  }

  /** Never empty where there is a curator: when all are away, all are told. */
  public List<PersonId> in(SchoolId school) {
    List<PersonId> curators = staffs.curatorsOf(school);
    Set<PersonId> away =
        absences.findBySchoolIdAndEndedAtIsNullOrderById(school).stream()
            .filter(this::isStoodIn)
            .map(Absence::person)
            .collect(Collectors.toSet());
    List<PersonId> here = curators.stream().filter(curator -> !away.contains(curator)).toList();
    return here.isEmpty() ? curators : here;
  }

  /** Who has left the school, or has switched the messages off, stands in for nobody. */
  public boolean isStoodIn(Absence absence) {
    return staffs.isCurator(absence.deputy(), absence.school()) && hears(absence.deputy());
  }

  boolean hears(PersonId deputy) {
    return people.get(deputy).reachability() == Reachability.REACHABLE;
  }
}
