package ru.tandem.schools.bot;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Standing;
import ru.tandem.conversation.Text;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Absences;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.OnDuty;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Offices that the person holds, and the operator's way to the schools. */
@Component
@Order(ScreenPlace.SCHOOL)
class SchoolHome implements HomePart, Standing {

  private final Operators operators;
  private final Schools schools;
  private final Staffs staffs;
  private final CuratedSchools curated;
  private final Absences absences;
  private final OnDuty duty;
  private final People people;

  SchoolHome(
      Operators operators,
      Schools schools,
      Staffs staffs,
      CuratedSchools curated,
      Absences absences,
      OnDuty duty,
      People people) {
    this.operators = operators;
    this.schools = schools;
    this.staffs = staffs;
    this.curated = curated;
    this.absences = absences;
    this.duty = duty;
    this.people = people;
  }

  @Override
  public void show(Person person, Home home) {
    Optional<SchoolId> desk = curated.desk(person.id());
    for (Staff staff : staffs.findByPersonIdOrderById(person.id())) {
      boolean aside =
          staff.role() == StaffRole.CURATOR && desk.filter(staff.school()::equals).isEmpty();
      String key = aside ? "schools.home.CURATOR.too" : "schools.home." + staff.role();
      home.line(key, schools.get(staff.school()).name());
    }
    curated.of(person.id()).forEach(school -> away(person, school, home));
    if (operators.include(person)) {
      long count = schools.count();
      home.line("schools.home.operator", count);
      if (count == 0) {
        home.next(50, Button.press("schools.new", "schools.create"));
      } else {
        home.item(Button.press("schools.home.all", "schools.all"));
      }
    }
  }

  private void away(Person curator, SchoolId school, Home home) {
    absences
        .of(curator.id(), school)
        .ifPresent(
            away -> {
              String key = duty.isStoodIn(away) ? "schools.home.away" : "schools.home.away.alone";
              home.line(where(curator, school, Text.of(key, name(away.deputy()), away.lastDay())));
              Text here = where(curator, school, Text.of("schools.back.here"));
              home.next(20, Button.press(here, "schools.here", school));
            });
  }

  /** Says of which school it is, where there are several. */
  private Text where(Person curator, SchoolId school, Text words) {
    return staffs.curatedBy(curator.id()).size() > 1
        ? Text.of("schools.change.of", words, schools.get(school).name())
        : words;
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  @Override
  public Optional<Audience> of(Person person) {
    return staffs.findByPersonIdOrderById(person.id()).stream()
        .filter(staff -> staff.role() != StaffRole.COUNCIL)
        .findFirst()
        .map(staff -> Audience.STAFF);
  }
}
