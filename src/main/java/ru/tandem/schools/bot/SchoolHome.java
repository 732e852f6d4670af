package ru.tandem.schools.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/** Offices that the person holds, and the operator's way to the schools. */
@Component
@Order(1)
class SchoolHome implements HomePart {

  private final Operators operators;
  private final Schools schools;
  private final Staffs staffs;

  SchoolHome(Operators operators, Schools schools, Staffs staffs) {
    this.operators = operators;
    this.schools = schools;
    this.staffs = staffs;
  }

  @Override
  public void show(Person person, Home home) {
    for (Staff staff : staffs.findByPersonIdOrderById(person.id())) {
      home.line("schools.home." + staff.role(), schools.get(staff.school()).name());
    }
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
}
