package ru.tandem.monitoring.teachers;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.schools.SchoolDeleted;

/** What was said of a teacher's staying is shown to him, and goes with him. */
@Component
class StayData {

  private final Stays stays;

  StayData(Stays stays) {
    this.stays = stays;
  }

  @EventListener
  @Order(DataPlace.STORIES)
  void write(DataAsked asked) {
    stays
        .findByPersonIdOrderById(asked.person())
        .forEach(
            one ->
                asked
                    .sheet()
                    .line("monitoring.stay.mydata." + one.stays(), Integer.toString(one.year())));
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(PersonErased erased) {
    erased.rows().add(stays.deleteByPersonId(erased.person()));
  }

  @EventListener
  void on(SchoolDeleted deleted) {
    stays.deleteBySchoolId(deleted.school());
  }
}
