package ru.tandem.schools.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.schools.OperatedSchools;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/**
 * To which district a school belongs: an operator sees the totals of each. Those that are known
 * already are taken by one tap.
 *
 * <pre>
 *   В каком районе или округе «Лицей № 1»?      [Северный]
 * </pre>
 */
@Bot
class SchoolDistrict {

  private static final String FORM = "schools.district";
  private static final int LONGEST = 80;

  private final OperatedSchools operated;
  private final Schools schools;
  private final SchoolDesk desk;

  SchoolDistrict(OperatedSchools operated, Schools schools, SchoolDesk desk) {
    this.operated = operated;
    this.schools = schools;
    this.desk = desk;
  }

  static Button button(School school) {
    Text label =
        school
            .district()
            .map(name -> Text.of("schools.district.of", name))
            .orElse(Text.of("schools.district"));
    return Button.press(label, FORM, school.id());
  }

  @OnPress(FORM)
  Reply ask(Person operator, SchoolId id) {
    return Reply.begin(FORM, operated.of(operator, id).id());
  }

  @OnForm(FORM)
  Form form(Person operator, SchoolId about) {
    School school = operated.of(operator, about);
    return Form.named(FORM)
        .ask(
            "name",
            Text.of("schools.district.name", school.name()),
            Kinds.suggesting(Kinds.title(LONGEST), known()))
        .hint(school.district().isEmpty() ? Text.empty() : Text.of("schools.district.none"))
        .optional()
        .then(
            answers -> {
              school.belongsTo(answers.text("name"));
              return desk.open(operator, school.id());
            });
  }

  private List<String> known() {
    return schools.findAllByOrderByName().stream()
        .flatMap(school -> school.district().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
