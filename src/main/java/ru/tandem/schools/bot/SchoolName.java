package ru.tandem.schools.bot;

import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Person;
import ru.tandem.schools.OperatedSchools;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/**
 * An operator puts the name of a school right; whatever is written from now on carries the new one.
 *
 * <pre>
 *   Как правильно называется «Лицей № 1»?      Лицей № 1 имени Н. И. Вавилова
 * </pre>
 */
@Bot
class SchoolName {

  private static final String FORM = "schools.rename";

  private final OperatedSchools operated;
  private final Schools schools;
  private final Staffs staffs;
  private final SchoolDesk desk;
  private final Chats chats;

  SchoolName(
      OperatedSchools operated, Schools schools, Staffs staffs, SchoolDesk desk, Chats chats) {
    this.operated = operated;
    this.schools = schools;
    this.staffs = staffs;
    this.desk = desk;
    this.chats = chats;
  }

  static Button button(SchoolId id) {
    return Button.press("schools.rename", FORM, id);
  }

  @OnPress(FORM)
  Reply ask(Person operator, SchoolId id) {
    return Reply.begin(FORM, operated.of(operator, id).id());
  }

  @OnForm(FORM)
  Form form(Person operator, SchoolId id) {
    School school = operated.of(operator, id);
    return Form.named(FORM)
        .ask(
            "name",
            Text.of("schools.rename.name", school.name()),
            Kinds.title(NewSchool.LONGEST_NAME))
        .refuse((before, said) -> taken(said.asString(), school))
        .then(answers -> rename(operator, school, answers.text("name")));
  }

  private Optional<Text> taken(String name, School school) {
    return schools.isTaken(name, school.id())
        ? Optional.of(Text.of("schools.rename.taken"))
        : Optional.empty();
  }

  private Reply rename(Person operator, School school, String name) {
    Screen news = Screen.of("schools.renamed", school.name(), name).with(Button.home());
    if (!school.name().equals(name)) {
      school.isCalled(name);
      staffs.findBySchoolIdOrderById(school.id()).stream()
          .map(Staff::person)
          .distinct()
          .filter(person -> !person.equals(operator.id()))
          .forEach(person -> chats.tell(person, news, Urgency.REMINDER));
    }
    return desk.open(operator, school.id());
  }
}
