package ru.tandem.schools.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.schools.DeleteSchool;
import ru.tandem.schools.OperatedSchools;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Where an operator sees the schools and hands out the links for their staff. */
@Bot
class SchoolDesk {

  private static final int SCHOOLS_PER_PAGE = 20;

  private final Operators operators;
  private final OperatedSchools operated;
  private final Schools schools;
  private final Staffs staffs;
  private final HandOutLink handOut;
  private final DeleteSchool delete;
  private final People people;
  private final Clock clock;

  SchoolDesk(
      Operators operators,
      OperatedSchools operated,
      Schools schools,
      Staffs staffs,
      HandOutLink handOut,
      DeleteSchool delete,
      People people,
      Clock clock) {
    this.operators = operators;
    this.operated = operated;
    this.schools = schools;
    this.staffs = staffs;
    this.handOut = handOut;
    this.delete = delete;
    this.people = people;
    this.clock = clock;
  }

  @OnPress("schools.create")
  Reply create(Person operator) {
    operators.require(operator);
    return Reply.begin(NewSchool.FORM);
  }

  @OnCommand(value = "schools", listed = Audience.OPERATOR)
  @OnPress("schools.all")
  Reply all(Person operator) {
    return all(operator, 0);
  }

  @OnPress("schools.page")
  Reply all(Person operator, int number) {
    operators.require(operator);
    Page<School> page = Page.of(schools.findAllByOrderByName(), number, SCHOOLS_PER_PAGE);
    List<Button> buttons = new ArrayList<>();
    for (School school : page.items()) {
      buttons.add(Button.press(Text.words(school.name()), "schools.open", school.id()));
    }
    return Screen.of(buttons.isEmpty() ? "schools.none" : "schools.all")
        .grid(buttons, 1)
        .grid(page.turns("schools.page"), 2)
        .with(Button.press("schools.new", "schools.create"), Button.home());
  }

  @OnPress("schools.open")
  Reply open(Person operator, SchoolId id) {
    School school = operated.of(operator, id);
    List<Text> came = new ArrayList<>();
    List<Button> dismiss = new ArrayList<>();
    for (Staff staff : staffs.findBySchoolIdOrderById(id)) {
      String name = people.get(staff.person()).name().orElse("");
      came.add(Text.of("schools.staff." + staff.role(), name));
      dismiss.add(Button.press(Text.of("schools.dismiss", name), "schools.dismiss", staff.id()));
    }
    if (came.isEmpty()) {
      came.add(Text.of("schools.nobody"));
    }
    Text header =
        Text.of(
            "schools.school", school.name(), clock.instant().atZone(school.zone()).toLocalTime());
    Screen screen =
        Screen.of(Text.paragraphs(header, Text.lines(came)))
            .with(Button.press("schools.link.CURATOR", "schools.link", id, StaffRole.CURATOR))
            .with(Button.press("schools.link.OBSERVER", "schools.link", id, StaffRole.OBSERVER))
            .with(SchoolName.button(id), SchoolDistrict.button(school))
            .grid(dismiss, 1);
    return removable(screen, id).with(Button.press("schools.back", "schools.all"), Button.home());
  }

  private Screen removable(Screen screen, SchoolId id) {
    return delete.isPossible(id)
        ? screen.with(Button.press("schools.delete", "schools.delete", id))
        : screen;
  }

  /** Pressed again it shows the same link, as long as nobody has used it. */
  @OnPress("schools.link")
  Reply link(Person operator, SchoolId id, StaffRole role) {
    operated.of(operator, id);
    return screen(handOut.known(id, role), operator);
  }

  /** For a second person to come while the first one has not yet. */
  @OnPress("schools.another")
  Reply another(Person operator, SchoolId id, StaffRole role) {
    operated.of(operator, id);
    return screen(handOut.another(id, role), operator);
  }

  private Screen screen(StaffLink link, Person operator) {
    return handOut
        .screen(link)
        .with(Button.press("schools.link.another", "schools.another", link.school(), link.role()))
        .with(Button.press("schools.link.back", "schools.open", link.school()), Button.home());
  }
}
