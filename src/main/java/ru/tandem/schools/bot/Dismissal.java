package ru.tandem.schools.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.NotFound;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.TakeOfficeBack;

/** An operator takes an office back: the link may have come to the wrong person. */
@Bot
class Dismissal {

  private final Operators operators;
  private final Staffs staffs;
  private final TakeOfficeBack takeBack;
  private final Schools schools;
  private final People people;
  private final SchoolDesk desk;
  private final Chats chats;

  Dismissal(
      Operators operators,
      Staffs staffs,
      TakeOfficeBack takeBack,
      Schools schools,
      People people,
      SchoolDesk desk,
      Chats chats) {
    this.operators = operators;
    this.staffs = staffs;
    this.takeBack = takeBack;
    this.schools = schools;
    this.people = people;
    this.desk = desk;
    this.chats = chats;
  }

  @OnPress("schools.dismiss")
  Reply ask(Person operator, long id) {
    Staff staff = staff(operator, id);
    String name = people.get(staff.person()).name().orElse("");
    return Screen.of("schools.dismiss.ask", name, schools.get(staff.school()).name())
        .with(Button.press("schools.dismiss.yes", "schools.dismissed", id))
        .with(Button.press("schools.link.back", "schools.open", staff.school()), Button.home());
  }

  @OnPress("schools.dismissed")
  Reply dismiss(Person operator, long id) {
    Staff staff = staff(operator, id);
    takeBack.of(staff);
    chats.tell(
        staff.person(),
        Screen.of(words(staff), schools.get(staff.school()).name()).with(Button.home()),
        Urgency.REMINDER);
    return desk.open(operator, staff.school());
  }

  /** Whoever sat in the council may go on as a mentor. */
  static String words(Staff staff) {
    return staff.role() == StaffRole.COUNCIL ? "schools.council.left" : "schools.dismissed";
  }

  private Staff staff(Person operator, long id) {
    operators.require(operator);
    return staffs.findById(id).orElseThrow(NotFound::new);
  }
}
