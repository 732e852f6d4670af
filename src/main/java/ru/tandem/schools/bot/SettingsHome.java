package ru.tandem.schools.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.people.Person;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.Staffs;

/** Settings of the school and the way to another one: below the programmes, being needed seldom. */
@Component
@Order(ScreenPlace.SETTINGS)
class SettingsHome implements HomePart {

  private final CuratedSchools curated;
  private final Staffs staffs;

  SettingsHome(CuratedSchools curated, Staffs staffs) {
    this.curated = curated;
    this.staffs = staffs;
  }

  @Override
  public void show(Person person, Home home) {
    curated
        .desk(person.id())
        .ifPresent(
            school -> home.item(Button.press("schools.home.settings", "schools.settings", school)));
    if (staffs.curatedBy(person.id()).size() > 1) {
      home.item(Button.press("schools.home.switch", "schools.desks"));
    }
  }
}
