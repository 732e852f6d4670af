package ru.tandem.schools;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.PersonErased;

/** The offices of a person: shown to who asks, given up by who is erased. */
@Component
class StaffData {

  private final Staffs staffs;
  private final Schools schools;

  StaffData(Staffs staffs, Schools schools) {
    this.staffs = staffs;
    this.schools = schools;
  }

  @EventListener
  @Order(10)
  void write(DataAsked asked) {
    asked.sheet().section("schools.mydata");
    for (Staff staff : staffs.findByPersonIdOrderById(asked.person())) {
      asked.sheet().line("schools.mydata." + staff.role(), schools.get(staff.school()).name());
    }
  }

  @EventListener
  @Order(90)
  void erase(PersonErased erased) {
    List<Staff> offices = staffs.findByPersonIdOrderById(erased.person());
    staffs.deleteAll(offices);
    erased.rows().add(offices.size());
  }
}
