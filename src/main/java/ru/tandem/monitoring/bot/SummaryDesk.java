package ru.tandem.monitoring.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.monitoring.SumUp;
import ru.tandem.monitoring.Summary;
import ru.tandem.monitoring.Summary.Side;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;

/** The summary of a programme, for its curators and for those who read the reports. */
@Bot
class SummaryDesk {

  private static final String PICTURE = "monitoring.picture";

  private final Programmes programmes;
  private final Staffs staffs;
  private final ReleaseFigures release;
  private final SumUp sumUp;
  private final SummaryScreen words;
  private final Chats chats;

  SummaryDesk(
      Programmes programmes,
      Staffs staffs,
      ReleaseFigures release,
      SumUp sumUp,
      SummaryScreen words,
      Chats chats) {
    this.programmes = programmes;
    this.staffs = staffs;
    this.release = release;
    this.sumUp = sumUp;
    this.words = words;
    this.chats = chats;
  }

  /** The pictures follow as messages of their own, where there is something to draw. */
  @OnPress(value = "monitoring.summary", called = "monitoring.summary.names")
  Reply summary(Person reader, ProgrammeId id) {
    Programme programme = programmes.findById(id.value()).orElseThrow(NotFound::new);
    boolean curates = staffs.isCurator(reader.id(), programme.school());
    if (!curates && !observes(reader, programme)) {
      throw new NotFound();
    }
    release.now(programme);
    Summary summary = sumUp.of(programme);
    Screen screen =
        Screen.of(words.of(summary, chats.today(reader)))
            .with(
                Button.press("monitoring.results.button", "monitoring.results", id),
                Button.press("documents.item", "documents.shelf", id));
    if (curates) {
      screen = screen.with(Button.press("monitoring.programme", "programmes.open", id));
    }
    Reply reply = screen.with(Button.home());
    for (Side side : List.of(summary.mentees(), summary.mentors())) {
      if (!side.figures().twins().isEmpty()) {
        reply = reply.then(picture(programme, side, reader));
      }
    }
    return reply;
  }

  /** The same that stands among the pictures of the monitoring. */
  private static Screen picture(Programme programme, Side side, Person reader) {
    String theme = "EXPECTED_" + side.role();
    return Screen.of("monitoring.picture." + theme)
        .drawing("summary.png", PICTURE, reader, programme.id(), theme)
        .with(Button.home());
  }

  private boolean observes(Person reader, Programme programme) {
    return staffs.existsBySchoolIdAndPersonIdAndRole(
        programme.school(), reader.id(), StaffRole.OBSERVER);
  }
}
