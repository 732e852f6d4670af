package ru.tandem.programmes.bot;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator closes a season, having seen what is still open. */
@Bot
class ClosingDesk {

  private final CuratedProgrammes programmes;
  private final CloseProgramme close;
  private final ObjectProvider<OpenEnd> ends;
  private final ProgrammeDesk desk;

  ClosingDesk(
      CuratedProgrammes programmes,
      CloseProgramme close,
      ObjectProvider<OpenEnd> ends,
      ProgrammeDesk desk) {
    this.programmes = programmes;
    this.close = close;
    this.ends = ends;
    this.desk = desk;
  }

  @OnPress("programmes.close")
  Reply ask(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    List<Text> open = ends.orderedStream().flatMap(end -> end.in(programme).stream()).toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("programmes.close.ask", programme.title()),
                open.isEmpty()
                    ? Text.of("programmes.close.nothing")
                    : Text.lines(Text.of("programmes.close.open"), Text.lines(open)),
                Text.of("programmes.close.what")))
        .with(Button.press("programmes.close.yes", "programmes.closed", id))
        .with(Button.press("programmes.back", "programmes.settings", id), Button.home());
  }

  @OnPress("programmes.closed")
  Reply close(Person curator, ProgrammeId id) {
    close.by(curator, id);
    return desk.open(curator, id);
  }
}
