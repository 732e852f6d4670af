package ru.tandem.schools.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/** Who curates several schools says which of them is to lie before him. */
@Bot
class DeskBot {

  private final CuratedSchools curated;
  private final Staffs staffs;
  private final Schools schools;
  private final Chats chats;

  DeskBot(CuratedSchools curated, Staffs staffs, Schools schools, Chats chats) {
    this.curated = curated;
    this.staffs = staffs;
    this.schools = schools;
    this.chats = chats;
  }

  @OnPress("schools.desks")
  Reply ask(Person curator) {
    staffs.requireCurator(curator);
    SchoolId now = curated.desk(curator.id()).orElse(null);
    List<Button> buttons = new ArrayList<>();
    for (SchoolId school : staffs.curatedBy(curator.id())) {
      String name = schools.get(school).name();
      Text label = school.equals(now) ? Text.of("schools.desks.now", name) : Text.words(name);
      buttons.add(Button.press(label, "schools.desk", school));
    }
    return Screen.of("schools.desks").grid(buttons, 1).with(Button.home());
  }

  @OnPress("schools.desk")
  Reply choose(Person curator, SchoolId school) {
    curated.choose(curator, school);
    return chats.home(curator);
  }
}
