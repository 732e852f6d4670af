package ru.tandem.schools;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;

/** The offices of a person: shown to who asks, given up by who is erased. */
@Component
class StaffData {

  private final Staffs staffs;
  private final TakeOfficeBack takeBack;
  private final Schools schools;
  private final Absences absences;
  private final Desks desks;
  private final CalendarUploads calendars;

  StaffData(
      Staffs staffs,
      TakeOfficeBack takeBack,
      Schools schools,
      Absences absences,
      Desks desks,
      CalendarUploads calendars) {
    this.staffs = staffs;
    this.takeBack = takeBack;
    this.schools = schools;
    this.absences = absences;
    this.desks = desks;
    this.calendars = calendars;
  }

  @EventListener
  @Order(DataPlace.OFFICES)
  void write(DataAsked asked) {
    asked.sheet().section("schools.mydata");
    for (Staff staff : staffs.findByPersonIdOrderById(asked.person())) {
      asked.sheet().line("schools.mydata." + staff.role(), schools.get(staff.school()).name());
    }
    for (Absence absence : absences.concerning(asked.person())) {
      boolean own = absence.person().equals(asked.person());
      asked.sheet().line("schools.mydata." + (own ? "away" : "deputy"), absence.lastDay());
    }
  }

  @EventListener
  @Order(Erasing.OFFICES)
  void erase(PersonErased erased) {
    List<Staff> offices = staffs.findByPersonIdOrderById(erased.person());
    offices.forEach(takeBack::of);
    List<Absence> away = absences.concerning(erased.person());
    absences.deleteAll(away);
    desks.deleteById(erased.person().value());
    calendars.deleteAll(calendars.findByCuratorId(erased.person()));
    erased.rows().add(offices.size() + away.size());
  }
}
