package ru.tandem.monitoring.bot.teachers;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.teachers.WhoStays;
import ru.tandem.monitoring.teachers.WhoStays.Teacher;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;

/** The curator marks which teachers of last year's pairs still work at the school. */
@Bot
class StayDesk {

  static final String SHOW = "monitoring.stay";

  private static final String SAY = "monitoring.stay.say";
  private static final String REST = "monitoring.stay.rest";
  private static final int PER_PAGE = 10;

  private final WhoStays stays;
  private final StayLines lines;
  private final Staffs staffs;

  StayDesk(WhoStays stays, StayLines lines, Staffs staffs) {
    this.stays = stays;
    this.lines = lines;
    this.staffs = staffs;
  }

  @OnPress(SHOW)
  Reply show(Person curator, SchoolId school, int year, int page) {
    require(curator, school);
    return screen(school, year, page);
  }

  private void require(Person curator, SchoolId school) {
    if (!staffs.isCurator(curator.id(), school)) {
      throw new NotFound();
    }
  }

  private Screen screen(SchoolId school, int year, int number) {
    List<Teacher> all = stays.of(school, year);
    Page<Teacher> page = Page.of(all, number, PER_PAGE);
    boolean open = all.stream().anyMatch(one -> one.stays().isEmpty());
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("monitoring.stay", "" + year, "" + (year + 1)),
                    Text.of(all.isEmpty() ? "monitoring.stay.nobody" : "monitoring.stay.how"),
                    lines.share(school, year)))
            .grid(page.items().stream().map(one -> mark(school, year, one)).toList(), 1)
            .grid(page.turns(SHOW, school, year), 2);
    return (open ? screen.with(Button.press(REST, REST, school, year)) : screen)
        .with(Button.home());
  }

  /** A press says what will be so, and not the other way round: twice is as once. */
  private static Button mark(SchoolId school, int year, Teacher one) {
    String now = one.stays().map(stays -> stays ? "yes" : "no").orElse("open");
    int next = one.stays().orElse(false) ? 0 : 1;
    Text label = Text.of("monitoring.stay.mark." + now, one.name());
    return Button.press(label, SAY, school, year, one.person(), next);
  }

  @OnPress(SAY)
  Reply say(Person curator, SchoolId school, int year, PersonId teacher, int yes) {
    require(curator, school);
    List<Teacher> all = stays.of(school, year);
    int place = all.stream().map(Teacher::person).toList().indexOf(teacher);
    if (place < 0) {
      throw new NotFound();
    }
    stays.says(curator.id(), school, year, teacher, yes == 1);
    return screen(school, year, place / PER_PAGE);
  }

  /** All of whom nothing has been said. */
  @OnPress(REST)
  Reply rest(Person curator, SchoolId school, int year) {
    require(curator, school);
    stays.of(school, year).stream()
        .filter(one -> one.stays().isEmpty())
        .forEach(one -> stays.says(curator.id(), school, year, one.person(), true));
    return screen(school, year, 0);
  }
}
