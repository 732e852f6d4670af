package ru.tandem.schools.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Absence;
import ru.tandem.schools.Absences;
import ru.tandem.schools.CuratorLeft;
import ru.tandem.schools.CuratorReturned;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;
import ru.tandem.schools.StandIn;

/**
 * A curator goes away, and a colleague stands in.
 *
 * <pre>
 *   Кто заменит вас?                  [Ольга Ивановна]
 *   По какой день вас не будет?       30.11.2026
 * </pre>
 */
@Bot
class AwayBot {

  private static final String FORM = "schools.away";
  private static final int LONGEST_WEEKS = 26;
  private static final List<Integer> USUAL_DAYS = List.of(2, 6, 13);

  private final StandIn standIn;
  private final Absences absences;
  private final Staffs staffs;
  private final Schools schools;
  private final People people;
  private final Chats chats;

  AwayBot(
      StandIn standIn,
      Absences absences,
      Staffs staffs,
      Schools schools,
      People people,
      Chats chats) {
    this.standIn = standIn;
    this.absences = absences;
    this.staffs = staffs;
    this.schools = schools;
    this.people = people;
    this.chats = chats;
  }

  @OnPress("schools.leave")
  Reply leave(Person curator, SchoolId id) {
    if (!standIn.deputies(curator, id).isEmpty()) {
      return Reply.begin(FORM, id);
    }
    List<PersonId> colleagues = standIn.colleagues(curator, id);
    Text why =
        colleagues.isEmpty()
            ? Text.of("schools.away.alone")
            : Text.paragraphs(Text.of("schools.away.nobody"), chats.unreached(colleagues));
    return Screen.of(why)
        .with(Button.press("schools.team.invite", "schools.colleague", id))
        .with(Button.press("schools.team.back", "schools.team", id), Button.home());
  }

  @OnForm(FORM)
  Form form(Person curator, SchoolId id) {
    List<PersonId> deputies = standIn.deputies(curator, id);
    if (deputies.isEmpty() || absences.of(curator.id(), id).isPresent()) {
      throw new AlreadySettled();
    }
    LocalDate today = chats.today(curator);
    List<String> usual = USUAL_DAYS.stream().map(days -> today.plusDays(days).toString()).toList();
    return Form.named(FORM)
        .ask("deputy", Kinds.choice(options(deputies)))
        .ask(
            "until",
            Kinds.suggesting(Kinds.date(today, today.plusWeeks(LONGEST_WEEKS), today), usual))
        .then(answers -> left(curator, id, answers));
  }

  private List<Option> options(List<PersonId> deputies) {
    List<Option> options = new ArrayList<>();
    for (PersonId deputy : deputies) {
      options.add(Kinds.option(deputy.toString(), Text.words(name(deputy))));
    }
    return options;
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  private Reply left(Person curator, SchoolId id, Answers answers) {
    PersonId deputy = new PersonId(Long.parseLong(answers.text("deputy")));
    standIn.leave(curator, id, deputy, answers.date("until"));
    Text done = Text.of("schools.away.done", name(deputy), answers.date("until"));
    List<School> elsewhere = elsewhere(curator);
    List<Text> names = elsewhere.stream().map(school -> Text.words(school.name())).toList();
    Text also = names.isEmpty() ? Text.empty() : Text.of("schools.away.also", Text.list(names));
    Screen screen = Screen.of(Text.paragraphs(done, also));
    for (School school : elsewhere) {
      Text leave = Text.of("schools.away.also.leave", school.name());
      screen = screen.with(Button.press(leave, "schools.leave", school.id()));
    }
    return screen.with(Button.press("schools.back.here", "schools.here", id)).with(Button.home());
  }

  /** Who runs programmes in several schools is away from one, and still expected in the others. */
  private List<School> elsewhere(Person curator) {
    return staffs.curatedBy(curator.id()).stream()
        .filter(school -> absences.of(curator.id(), school).isEmpty())
        .map(schools::get)
        .toList();
  }

  @OnPress("schools.here")
  Reply here(Person curator, SchoolId id) {
    standIn.comeBack(curator, id);
    return chats.home(curator);
  }

  @EventListener
  void tell(CuratorLeft left) {
    Absence absence = absences.findById(left.absence()).orElseThrow();
    tell(absence.deputy(), "schools.away.stands", absence, name(absence.person()));
  }

  @EventListener
  void tell(CuratorReturned returned) {
    Absence absence = absences.findById(returned.absence()).orElseThrow();
    tell(absence.person(), "schools.away.back", absence, name(absence.deputy()));
    tell(absence.deputy(), "schools.away.over", absence, name(absence.person()));
  }

  /** Who has been dismissed meanwhile hears nothing of the school any more. */
  private void tell(PersonId who, String key, Absence absence, String name) {
    if (!staffs.isCurator(who, absence.school())) {
      return;
    }
    String school = schools.get(absence.school()).name();
    chats.tell(
        who, Screen.of(key, name, school, absence.lastDay()).with(Button.home()), Urgency.REMINDER);
  }
}
