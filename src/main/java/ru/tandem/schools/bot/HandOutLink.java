package ru.tandem.schools.bot;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.people.Codes;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffLinks;
import ru.tandem.schools.StaffRole;

/** The one-time links for staff, ready to be passed on. Who may have them is asked before. */
@Component
class HandOutLink {

  private final StaffLinks links;
  private final Schools schools;
  private final Codes codes;
  private final Chats chats;
  private final Clock clock;

  HandOutLink(StaffLinks links, Schools schools, Codes codes, Chats chats, Clock clock) {
    this.links = links;
    this.schools = schools;
    this.codes = codes;
    this.chats = chats;
    this.clock = clock;
  }

  /** The same link as before, as long as nobody has used it. */
  StaffLink known(SchoolId school, StaffRole role) {
    return links.open(school, role, clock.instant()).orElseGet(() -> another(school, role));
  }

  StaffLink another(SchoolId school, StaffRole role) {
    return links.save(StaffLink.to(school, role, codes.next(), clock.instant()));
  }

  /** The ways on are for the caller to add. */
  Screen screen(StaffLink link) {
    School school = schools.get(link.school());
    String address = chats.link("s", link.code());
    LocalDate until = link.expiresAt().atZone(school.zone()).toLocalDate();
    Text words = Text.of("schools.link.words." + link.role(), school.name(), until);
    return Screen.of("schools.link.text." + link.role(), school.name(), until, address)
        .with(
            chats.share(
                Text.of("schools.link.share"),
                address,
                words,
                Voice.outward(school.language(), school.zone())))
        .with(Button.press("schools.link.revoke", "schools.unlink", link.code()));
  }
}
