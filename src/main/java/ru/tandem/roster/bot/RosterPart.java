package ru.tandem.roster.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.roster.RosterUploads;

/** The list of the class on the programme's screen. */
@Component
@Order(ScreenPlace.ROSTER)
class RosterPart implements ProgrammePart {

  private final RosterUploads uploads;

  RosterPart(RosterUploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    screen.item(Button.press("roster.open", "roster.open", programme.id()));
    uploads
        .open(programme.id())
        .ifPresent(
            upload -> screen.next(90, Button.press("roster.look", "roster.look", upload.id())));
  }
}
