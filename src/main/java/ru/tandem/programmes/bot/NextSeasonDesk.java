package ru.tandem.programmes.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.people.Person;
import ru.tandem.programmes.CopyProgramme;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator plans the next season after the model of the last. */
@Bot
class NextSeasonDesk {

  private final CuratedProgrammes programmes;
  private final CopyProgramme copy;
  private final ProgrammeDesk desk;

  NextSeasonDesk(CuratedProgrammes programmes, CopyProgramme copy, ProgrammeDesk desk) {
    this.programmes = programmes;
    this.copy = copy;
    this.desk = desk;
  }

  static Button button(ProgrammeId id) {
    return Button.press("programmes.copy", "programmes.copy", id);
  }

  @OnPress("programmes.copy")
  Reply show(Person curator, ProgrammeId last) {
    Programme.Plan next = copy.next(curator, last);
    return Screen.of(
            "programmes.copy.ask",
            programmes.of(curator, last).title(),
            next.title(),
            next.startsOn(),
            next.endsOn(),
            next.plannedMentees(),
            next.plannedMentors())
        .with(Button.press("programmes.copy.yes", "programmes.copied", last))
        .with(Button.press("programmes.back", "programmes.open", last), Button.home());
  }

  @OnPress("programmes.copied")
  Reply copy(Person curator, ProgrammeId last) {
    return desk.open(curator, copy.by(curator, last).id()).then(Reply.toast("programmes.copied"));
  }
}
