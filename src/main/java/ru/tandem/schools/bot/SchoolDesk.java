package ru.tandem.schools.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffLinks;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** Where an operator sees the schools and hands out the links for their staff. */
@Bot
class SchoolDesk {

  private final Operators operators;
  private final Schools schools;
  private final Staffs staffs;
  private final StaffLinks links;
  private final People people;
  private final Codes codes;
  private final Chats chats;
  private final Clock clock;

  SchoolDesk(
      Operators operators,
      Schools schools,
      Staffs staffs,
      StaffLinks links,
      People people,
      Codes codes,
      Chats chats,
      Clock clock) {
    this.operators = operators;
    this.schools = schools;
    this.staffs = staffs;
    this.links = links;
    this.people = people;
    this.codes = codes;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress("schools.create")
  Reply create(Person operator) {
    operators.require(operator);
    return Reply.begin(NewSchool.FORM);
  }

  @OnCommand(value = "schools", listed = OnCommand.Listed.OPERATOR)
  @OnPress("schools.all")
  Reply all(Person operator) {
    operators.require(operator);
    List<Button> buttons = new ArrayList<>();
    for (School school : schools.findAllByOrderByName()) {
      buttons.add(Button.press(Text.words(school.name()), "schools.open", school.id()));
    }
    return Screen.of(buttons.isEmpty() ? "schools.none" : "schools.all")
        .grid(buttons, 1)
        .with(Button.press("schools.new", "schools.create"), Button.home());
  }

  @OnPress("schools.open")
  Reply open(Person operator, SchoolId id) {
    School school = school(operator, id);
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
    return Screen.of(Text.paragraphs(header, Text.lines(came)))
        .with(Button.press("schools.link.CURATOR", "schools.link", id, StaffRole.CURATOR))
        .with(Button.press("schools.link.OBSERVER", "schools.link", id, StaffRole.OBSERVER))
        .grid(dismiss, 1)
        .with(Button.press("schools.back", "schools.all"), Button.home());
  }

  /** Pressed again it shows the same link, as long as nobody has used it. */
  @OnPress("schools.link")
  Reply link(Person operator, SchoolId id, StaffRole role) {
    School school = school(operator, id);
    StaffLink link = links.open(id, role, clock.instant()).orElseGet(() -> handedOut(school, role));
    return shown(operator, school, link);
  }

  /** For a second person to come while the first one has not yet. */
  @OnPress("schools.another")
  Reply another(Person operator, SchoolId id, StaffRole role) {
    School school = school(operator, id);
    return shown(operator, school, handedOut(school, role));
  }

  private StaffLink handedOut(School school, StaffRole role) {
    return links.save(StaffLink.to(school.id(), role, codes.next(), clock.instant()));
  }

  private Screen shown(Person operator, School school, StaffLink link) {
    String address = chats.link("s", link.code());
    LocalDate until = link.expiresAt().atZone(school.zone()).toLocalDate();
    Text words = Text.of("schools.link.words." + link.role(), school.name(), until);
    return Screen.of("schools.link.text." + link.role(), school.name(), until, address)
        .with(chats.share(Text.of("schools.link.share"), address, words, operator))
        .with(Button.press("schools.link.another", "schools.another", school.id(), link.role()))
        .with(Button.press("schools.link.back", "schools.open", school.id()), Button.home());
  }

  private School school(Person operator, SchoolId id) {
    operators.require(operator);
    return schools.findById(id.value()).orElseThrow(NotFound::new);
  }
}
