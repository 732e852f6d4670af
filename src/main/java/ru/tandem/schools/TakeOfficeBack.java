package ru.tandem.schools;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An office comes to its end; what waited for whoever held it waits for others. */
@Component
public class TakeOfficeBack {

  private final Staffs staffs;
  private final ApplicationEventPublisher events;

  TakeOfficeBack(Staffs staffs, ApplicationEventPublisher events) {
    this.staffs = staffs;
    this.events = events;
  }

  public void of(Staff staff) {
    staffs.delete(staff);
    events.publishEvent(new StaffLeft(staff.school(), staff.person(), staff.role()));
  }
}
