package ru.tandem.schools.bot;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.Guardianships;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffArrived;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffLinks;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.TakeOffice;

/**
 * A curator, an observer or one of the council of mentors comes by a one-time link.
 *
 * <pre>
 *   (link)   Лицей № 1 приглашает вас куратором. Как вас зовут?   Марина Сергеевна
 * </pre>
 */
@Bot
class StaffEntrance {

  private static final String FORM = "schools.staff";
  private static final int LONGEST_NAME = 80;

  private final StaffLinks links;
  private final Staffs staffs;
  private final Schools schools;
  private final TakeOffice office;
  private final Operators operators;
  private final Guardianships guardianships;
  private final People people;
  private final Chats chats;
  private final Clock clock;

  StaffEntrance(
      StaffLinks links,
      Staffs staffs,
      Schools schools,
      TakeOffice office,
      Operators operators,
      Guardianships guardianships,
      People people,
      Chats chats,
      Clock clock) {
    this.links = links;
    this.staffs = staffs;
    this.schools = schools;
    this.office = office;
    this.operators = operators;
    this.guardianships = guardianships;
    this.people = people;
    this.chats = chats;
    this.clock = clock;
  }

  @OnLink("s")
  Reply come(Person person, String code) {
    StaffLink known = links.findById(code).orElse(null);
    if (known != null && holds(person, known)) {
      return chats.home(person);
    }
    links.open(code, clock.instant());
    if (person.isMinor(chats.today(person))) {
      return Screen.of("schools.staff.minor").with(Button.home());
    }
    return Reply.begin(FORM, code);
  }

  /** Holding the office already: the link stays good for somebody else. */
  private boolean holds(Person person, StaffLink link) {
    return staffs.existsBySchoolIdAndPersonIdAndRole(link.school(), person.id(), link.role());
  }

  @OnForm(FORM)
  Form form(Person person, String code) {
    StaffLink link = links.open(code, clock.instant());
    String school = schools.get(link.school()).name();
    return Form.named(FORM)
        .intro(
            Text.paragraphs(
                Text.of("schools.welcome." + link.role(), school), parent(person, link)))
        .ask("join", Text.of("schools.staff.join." + link.role()), Kinds.yesNo())
        .when(answers -> !answers.has("name") && person.name().isPresent())
        .ask("name", Kinds.name(LONGEST_NAME))
        .when(answers -> answers.has("name") || person.name().isEmpty())
        .hint(Text.of("schools.staff.name.hint." + link.role()))
        .then(
            answers -> {
              if (answers.is("join", "no")) {
                return Screen.of("schools.staff.notjoined", school).with(Button.home());
              }
              answers.get("name").ifPresent(given -> person.isCalled(given.asString()));
              office.by(person, code);
              return chats.home(person);
            });
  }

  /** One chat would then be for both. */
  private Text parent(Person person, StaffLink link) {
    return guardianships.findByGuardianId(person.id()).isEmpty()
        ? Text.empty()
        : Text.of("schools.staff.parent." + link.role());
  }

  @EventListener
  void tellOperatorsAndColleagues(StaffArrived arrived) {
    String school = schools.get(arrived.school()).name();
    String name = people.get(arrived.person()).name().orElse("");
    Screen news = Screen.of("schools.arrived." + arrived.role(), school, name).with(Button.home());
    Set<PersonId> concerned = new LinkedHashSet<>(staffs.curatorsOf(arrived.school()));
    if (arrived.role() != StaffRole.COUNCIL) {
      operators.present().forEach(operator -> concerned.add(operator.id()));
    }
    concerned.remove(arrived.person());
    concerned.forEach(one -> chats.tell(one, news, Urgency.REMINDER));
  }
}
