package ru.tandem.monitoring.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Where the head of a school finds all its programmes, the closed ones too. */
@Bot
class SeasonsDesk {

  private static final int PER_PAGE = 10;

  private final Programmes programmes;
  private final Schools schools;
  private final Staffs staffs;

  SeasonsDesk(Programmes programmes, Schools schools, Staffs staffs) {
    this.programmes = programmes;
    this.schools = schools;
    this.staffs = staffs;
  }

  static Button button(Text label, SchoolId school) {
    return Button.press(label, "monitoring.seasons", school, 0);
  }

  @OnPress("monitoring.seasons")
  Reply all(Person head, SchoolId school, int page) {
    if (!staffs.existsBySchoolIdAndPersonIdAndRole(school, head.id(), StaffRole.OBSERVER)) {
      throw new NotFound();
    }
    List<Programme> all = programmes.findBySchoolIdOrderByIdDesc(school);
    Page<Programme> shown = Page.of(all, page, PER_PAGE);
    return Screen.of("monitoring.seasons", schools.get(school).name(), all.size())
        .grid(shown.items().stream().map(SeasonsDesk::season).toList(), 1)
        .grid(shown.turns("monitoring.seasons", school), 2)
        .with(Button.home());
  }

  private static Button season(Programme programme) {
    String key = programme.isClosed() ? "monitoring.seasons.closed" : "monitoring.seasons.open";
    return Button.press(
        Text.of(key, programme.title(), programme.startsOn()),
        "monitoring.summary",
        programme.id());
  }
}
