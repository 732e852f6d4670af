package ru.tandem.schools.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** The other curators learn what one of them has decided for the school. */
@Component
public class SettingsNews {

  private final Staffs staffs;
  private final Schools schools;
  private final Chats chats;

  SettingsNews(Staffs staffs, Schools schools, Chats chats) {
    this.staffs = staffs;
    this.schools = schools;
    this.chats = chats;
  }

  /**
   * @param value what holds from now on
   */
  public void tell(Person by, SchoolId school, Text value) {
    Screen news =
        Screen.of("schools.changed", by.name().orElse(""), schools.get(school).name(), value)
            .with(Button.press("schools.home.settings", "schools.settings", school))
            .with(Button.home());
    for (PersonId curator : staffs.curatorsOf(school)) {
      if (!curator.equals(by.id())) {
        chats.tell(curator, news, Urgency.BROADCAST);
      }
    }
  }
}
