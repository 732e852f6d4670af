package ru.tandem.schools.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.DeleteSchool;
import ru.tandem.schools.OperatedSchools;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staffs;

/** An operator takes a school back that was made by mistake. */
@Bot
class SchoolRemoval {

  private final OperatedSchools operated;
  private final Staffs staffs;
  private final DeleteSchool delete;
  private final Chats chats;

  SchoolRemoval(OperatedSchools operated, Staffs staffs, DeleteSchool delete, Chats chats) {
    this.operated = operated;
    this.staffs = staffs;
    this.delete = delete;
    this.chats = chats;
  }

  @OnPress("schools.delete")
  Reply ask(Person operator, SchoolId id) {
    School school = school(operator, id);
    int offices = staffs.findBySchoolIdOrderById(id).size();
    return Screen.of("schools.delete.sure", school.name(), offices)
        .with(Button.press("schools.delete.yes", "schools.deleted", id))
        .with(Button.press("schools.link.back", "schools.open", id), Button.home());
  }

  @OnPress("schools.deleted")
  Reply delete(Person operator, SchoolId id) {
    String name = school(operator, id).name();
    Screen news = Screen.of("schools.deleted.staff", name).with(Button.home());
    for (PersonId person : delete.now(id)) {
      if (!person.equals(operator.id())) {
        chats.tell(person, news, Urgency.REMINDER);
      }
    }
    return Screen.of("schools.deleted", name)
        .with(Button.press("schools.back", "schools.all"), Button.home());
  }

  /**
   * @throws NotFound for a school that has to stay as for one that is not there
   */
  private School school(Person operator, SchoolId id) {
    School school = operated.of(operator, id);
    if (!delete.isPossible(id)) {
      throw new NotFound();
    }
    return school;
  }
}
