package ru.tandem.schools.bot;

import java.util.LinkedHashSet;
import java.util.Set;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.NotFound;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.TakeOfficeBack;

/** A curator takes the office of a colleague back, and nobody is left who has not heard of it. */
@Bot
class Resignation {

  static final String ASK = "schools.resign";

  private final Staffs staffs;
  private final TakeOfficeBack takeBack;
  private final Schools schools;
  private final People people;
  private final Operators operators;
  private final TeamBot team;
  private final Chats chats;

  Resignation(
      Staffs staffs,
      TakeOfficeBack takeBack,
      Schools schools,
      People people,
      Operators operators,
      TeamBot team,
      Chats chats) {
    this.staffs = staffs;
    this.takeBack = takeBack;
    this.schools = schools;
    this.people = people;
    this.operators = operators;
    this.team = team;
    this.chats = chats;
  }

  @OnPress(ASK)
  Reply ask(Person curator, SchoolId id, long number) {
    Staff staff = colleague(curator, id, number);
    return Screen.of("schools.dismiss.ask", name(staff.person()), schools.get(id).name())
        .with(Button.press("schools.dismiss.yes", "schools.resigned", id, number))
        .with(Button.press("schools.team.back", "schools.team", id), Button.home());
  }

  @OnPress("schools.resigned")
  Reply resign(Person curator, SchoolId id, long number) {
    Staff staff = colleague(curator, id, number);
    School school = schools.get(id);
    takeBack.of(staff);
    chats.tell(
        staff.person(),
        Screen.of("schools.dismissed", school.name()).with(Button.home()),
        Urgency.REMINDER);
    Screen news =
        Screen.of("schools.resigned.told", name(curator.id()), name(staff.person()), school.name())
            .with(Button.home());
    concerned(curator, id).forEach(one -> chats.tell(one, news, Urgency.REMINDER));
    return team.team(curator, id);
  }

  private Set<PersonId> concerned(Person curator, SchoolId id) {
    Set<PersonId> all = new LinkedHashSet<>(staffs.curatorsOf(id));
    operators.present().forEach(operator -> all.add(operator.id()));
    all.remove(curator.id());
    return all;
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  /** One's own office is given up in another way: a school is not left alone by a slip. */
  private Staff colleague(Person curator, SchoolId id, long number) {
    staffs.requireCurator(curator, id);
    return staffs
        .findById(number)
        .filter(staff -> staff.school().equals(id) && staff.role() != StaffRole.COUNCIL)
        .filter(staff -> !staff.person().equals(curator.id()))
        .orElseThrow(NotFound::new);
  }
}
