package ru.tandem.monitoring.bot;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.School;

/** What a curator should know this week, each line with the button that does something about it. */
@Component
class WriteDigest {

  private static final int MOST_DECISIONS = 8;

  private final ObjectProvider<ProgrammePart> parts;
  private final PairLines pairs;
  private final StuckLines stuck;
  private final Chats chats;

  WriteDigest(ObjectProvider<ProgrammePart> parts, PairLines pairs, StuckLines stuck, Chats chats) {
    this.parts = parts;
    this.pairs = pairs;
    this.stuck = stuck;
    this.chats = chats;
  }

  Screen of(Person curator, School school, List<Programme> programmes) {
    Letter letter = new Letter(text -> chats.plain(text, curator).length());
    letter.line("monitoring.digest.heading", school.name(), chats.today(curator));
    if (programmes.isEmpty()) {
      letter.paragraph();
      letter.line("monitoring.digest.none");
      letter.button(Button.press("programmes.new", "programmes.new"));
    }
    programmes.forEach(programme -> about(curator, programme, letter));
    return letter.screen();
  }

  private void about(Person curator, Programme programme, Letter letter) {
    letter.paragraph();
    letter.line("monitoring.digest.programme", programme.title());
    decisions(curator, programme, letter);
    pairs.add(programme, letter);
    stuck.add(programme, letter);
  }

  private void decisions(Person curator, Programme programme, Letter letter) {
    ProgrammeScreen screen = new ProgrammeScreen();
    parts.orderedStream().forEach(part -> part.show(curator, programme, screen));
    List<Button> decisions = screen.decisions();
    letter.line(
        decisions.isEmpty() ? "monitoring.digest.nodecisions" : "monitoring.digest.decisions");
    decisions.stream()
        .limit(MOST_DECISIONS)
        .forEach(decision -> letter.item(decision.label(), decision));
  }
}
