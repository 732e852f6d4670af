package ru.tandem.schools.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.TakeOfficeBack;

/** A curator calls mentors into the council, sees who sits in it, and lets one go. */
@Bot
class CouncilDesk {

  private static final String ALL = "schools.council";

  private final Staffs staffs;
  private final TakeOfficeBack takeBack;
  private final Schools schools;
  private final People people;
  private final HandOutLink handOut;
  private final Chats chats;

  CouncilDesk(
      Staffs staffs,
      TakeOfficeBack takeBack,
      Schools schools,
      People people,
      HandOutLink handOut,
      Chats chats) {
    this.staffs = staffs;
    this.takeBack = takeBack;
    this.schools = schools;
    this.people = people;
    this.handOut = handOut;
    this.chats = chats;
  }

  static Button button(int members, SchoolId id) {
    return Button.press(Text.of("schools.council.button", members), ALL, id);
  }

  static Button back(SchoolId id) {
    return Button.press("schools.council.back", ALL, id);
  }

  @OnPress(value = ALL, called = "schools.council.names")
  Reply all(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return all(id, Text.empty());
  }

  private Screen all(SchoolId id, Text preface) {
    List<Staff> members = staffs.councilOf(id);
    List<Text> lines =
        members.stream().map(one -> Text.of("schools.staff.COUNCIL", name(one.person()))).toList();
    List<Button> leave =
        members.stream()
            .map(
                one ->
                    Button.press(
                        Text.of("schools.dismiss", name(one.person())),
                        "schools.council.ask",
                        id,
                        one.id()))
            .toList();
    Text who = members.isEmpty() ? Text.of("schools.council.nobody") : Text.lines(lines);
    return Screen.of(
            Text.paragraphs(preface, Text.of("schools.council", schools.get(id).name()), who))
        .with(Button.press("schools.council.invite", "schools.council.invite", id))
        .grid(leave, 1)
        .with(Button.press("schools.settings.back", "schools.settings", id), Button.home());
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  /** Pressed again it shows the same link, as long as nobody has used it. */
  @OnPress("schools.council.invite")
  Reply invite(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return screen(handOut.known(id, StaffRole.COUNCIL));
  }

  @OnPress("schools.council.more")
  Reply another(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return screen(handOut.another(id, StaffRole.COUNCIL));
  }

  private Screen screen(StaffLink link) {
    return handOut
        .screen(link)
        .with(Button.press("schools.link.another", "schools.council.more", link.school()))
        .with(back(link.school()), Button.home());
  }

  @OnPress("schools.council.ask")
  Reply ask(Person curator, SchoolId id, long number) {
    Staff member = member(curator, id, number);
    return Screen.of("schools.council.ask", name(member.person()))
        .with(Button.press("schools.dismiss.yes", "schools.council.leave", id, number))
        .with(back(id), Button.home());
  }

  @OnPress("schools.council.leave")
  Reply leave(Person curator, SchoolId id, long number) {
    Staff member = member(curator, id, number);
    takeBack.of(member);
    chats.tell(
        member.person(),
        Screen.of(Dismissal.words(member), schools.get(id).name()).with(Button.home()),
        Urgency.REMINDER);
    return all(id, Text.of("schools.council.gone", name(member.person())));
  }

  private Staff member(Person curator, SchoolId id, long number) {
    staffs.requireCurator(curator, id);
    return staffs.councilOf(id).stream()
        .filter(one -> one.id() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
