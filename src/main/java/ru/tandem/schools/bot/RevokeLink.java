package ru.tandem.schools.bot;

import java.time.Clock;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.people.NotFound;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffLinks;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** A link that went to the wrong chat is taken back before anybody opens it. */
@Bot
class RevokeLink {

  private final StaffLinks links;
  private final Operators operators;
  private final Staffs staffs;
  private final Schools schools;
  private final Clock clock;

  RevokeLink(StaffLinks links, Operators operators, Staffs staffs, Schools schools, Clock clock) {
    this.links = links;
    this.operators = operators;
    this.staffs = staffs;
    this.schools = schools;
    this.clock = clock;
  }

  @OnPress("schools.unlink")
  Reply revoke(Person person, String code) {
    StaffLink link = links.open(code, clock.instant());
    boolean operator = operators.include(person);
    if (!operator) {
      staffs.requireCurator(person, link.school());
      if (link.role() == StaffRole.OBSERVER) {
        throw new NotFound();
      }
    }
    link.revoke(clock.instant());
    return Screen.of("schools.link.revoked", schools.get(link.school()).name())
        .with(back(operator, link), Button.home());
  }

  private static Button back(boolean operator, StaffLink link) {
    if (operator) {
      return Button.press("schools.link.back", "schools.open", link.school());
    }
    return link.role() == StaffRole.COUNCIL
        ? CouncilDesk.back(link.school())
        : Button.press("schools.team.back", "schools.team", link.school());
  }
}
