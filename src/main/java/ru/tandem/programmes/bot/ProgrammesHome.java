package ru.tandem.programmes.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Staffs;

/** The curator's programmes, each one tap away. */
@Component
@Order(ScreenPlace.PROGRAMMES)
class ProgrammesHome implements HomePart {

  /** More of them would hide everything else; the rest is under "all programmes". */
  private static final int SHOWN = 4;

  private final CuratedProgrammes programmes;
  private final Staffs staffs;
  private final Chats chats;

  ProgrammesHome(CuratedProgrammes programmes, Staffs staffs, Chats chats) {
    this.programmes = programmes;
    this.staffs = staffs;
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    if (staffs.curatedBy(person.id()).isEmpty()) {
      return;
    }
    List<Programme> all = programmes.onDesk(person);
    boolean more = programmes.all(person).size() > Math.min(all.size(), SHOWN);
    if (all.isEmpty()) {
      home.line(more ? "programmes.home.closed" : "programmes.home.none");
      home.next(50, Button.press("programmes.new", "programmes.new"));
    }
    for (Programme programme : all.stream().limit(SHOWN).toList()) {
      boolean over = programme.endsOn().isBefore(chats.today(person));
      home.line(
          over ? "programmes.home.over" : "programmes.home.goes",
          programme.title(),
          over ? programme.endsOn() : programme.startsOn(),
          programme.endsOn());
      home.item(ProgrammeDesk.button(programme, programme.title()));
    }
    if (more) {
      home.item(Button.press("programmes.home.all", "programmes.all"));
    }
    if (!all.isEmpty()) {
      home.item(Button.press("programmes.new", "programmes.new"));
    }
  }
}
