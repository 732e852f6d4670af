package ru.tandem.schools.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Absence;
import ru.tandem.schools.Absences;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SignForSchool;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** A curator sees who else runs the programmes, and calls a colleague. */
@Bot
class TeamBot {

  private final Staffs staffs;
  private final Absences absences;
  private final Schools schools;
  private final People people;
  private final HandOutLink handOut;
  private final SignForSchool sign;

  TeamBot(
      Staffs staffs,
      Absences absences,
      Schools schools,
      People people,
      HandOutLink handOut,
      SignForSchool sign) {
    this.staffs = staffs;
    this.absences = absences;
    this.schools = schools;
    this.people = people;
    this.handOut = handOut;
    this.sign = sign;
  }

  @OnPress(value = "schools.team", called = "schools.team.names")
  Reply team(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    List<Text> lines = new ArrayList<>();
    for (Staff staff : staffs.leading(id)) {
      lines.add(Text.of("schools.staff." + staff.role(), name(staff.person())));
    }
    if (heads(id).size() > 1) {
      staffs.signs(id).ifPresent(who -> lines.add(Text.of("schools.signs", name(who.person()))));
    }
    for (Absence away : absences.findBySchoolIdAndEndedAtIsNullOrderById(id)) {
      lines.add(
          Text.of("schools.team.away", name(away.person()), away.lastDay(), name(away.deputy())));
    }
    return Screen.of(
            Text.paragraphs(Text.of("schools.team", schools.get(id).name()), Text.lines(lines)))
        .with(Button.press("schools.team.invite", "schools.colleague", id))
        .grid(sign(id), 1)
        .grid(takeBack(curator, id), 1)
        .with(away(curator, id))
        .with(Button.press("schools.settings.back", "schools.settings", id), Button.home());
  }

  private List<Staff> heads(SchoolId id) {
    return staffs.findBySchoolIdAndRoleOrderById(id, StaffRole.OBSERVER);
  }

  /** Of two heads one signs: a deputy who acts as head, or whoever has come after the other. */
  private List<Button> sign(SchoolId id) {
    List<Staff> others = new ArrayList<>(heads(id));
    staffs.signs(id).ifPresent(others::remove);
    return others.stream()
        .map(
            head ->
                Button.press(
                    Text.of("schools.signs.set", name(head.person())),
                    "schools.signs",
                    id,
                    head.id()))
        .toList();
  }

  @OnPress("schools.signs")
  Reply signs(Person curator, SchoolId id, long head) {
    sign.by(curator, id, head);
    return team(curator, id);
  }

  /** A link may have come to the wrong person, and colleagues leave. */
  private List<Button> takeBack(Person curator, SchoolId id) {
    return staffs.leading(id).stream()
        .filter(staff -> !staff.person().equals(curator.id()))
        .map(
            staff ->
                Button.press(
                    Text.of("schools.dismiss", name(staff.person())),
                    Resignation.ASK,
                    id,
                    staff.id()))
        .toList();
  }

  private Button away(Person curator, SchoolId id) {
    return absences.of(curator.id(), id).isPresent()
        ? Button.press("schools.back.here", "schools.here", id)
        : Button.press("schools.team.leave", "schools.leave", id);
  }

  private String name(PersonId id) {
    return people.get(id).name().orElse("");
  }

  @OnPress("schools.colleague")
  Reply invite(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return screen(handOut.known(id, StaffRole.CURATOR), curator);
  }

  @OnPress("schools.colleague.more")
  Reply another(Person curator, SchoolId id) {
    staffs.requireCurator(curator, id);
    return screen(handOut.another(id, StaffRole.CURATOR), curator);
  }

  Screen screen(StaffLink link, Person curator) {
    return handOut
        .screen(link)
        .with(Button.press("schools.link.another", "schools.colleague.more", link.school()))
        .with(Button.press("schools.team.back", "schools.team", link.school()), Button.home());
  }
}
