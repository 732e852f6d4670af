package ru.tandem.schools.bot;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Reply;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.people.RussianZone;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.Schools;

/**
 * An operator makes a school.
 *
 * <pre>
 *   Как называется школа?      Лицей № 1
 *   По какому времени живёт?   [Москва, Санкт-Петербург]
 * </pre>
 */
@Bot
class NewSchool {

  static final String FORM = "schools.create";
  static final int LONGEST_NAME = 120;

  private final Operators operators;
  private final Schools schools;
  private final SchoolDesk desk;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NewSchool(
      Operators operators,
      Schools schools,
      SchoolDesk desk,
      ApplicationEventPublisher events,
      Clock clock) {
    this.operators = operators;
    this.schools = schools;
    this.desk = desk;
    this.events = events;
    this.clock = clock;
  }

  @OnForm(FORM)
  Form form(Person person) {
    operators.require(person);
    return Form.named(FORM)
        .ask("name", Kinds.title(LONGEST_NAME))
        .ask("zone", zones())
        .then(answers -> create(person, answers));
  }

  private static Kind zones() {
    String[] codes =
        Arrays.stream(RussianZone.values()).map(RussianZone::code).toArray(String[]::new);
    return Kinds.choice(Kinds.options("people.zone", codes));
  }

  private Reply create(Person operator, Answers answers) {
    RussianZone zone = RussianZone.coded(answers.text("zone"));
    School school = schools.save(School.named(answers.text("name"), zone.zone(), clock.instant()));
    events.publishEvent(new SchoolCreated(school.id()));
    return desk.open(operator, school.id());
  }
}
