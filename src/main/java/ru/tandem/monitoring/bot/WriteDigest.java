package ru.tandem.monitoring.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Programme, List<Button>> decisions = new LinkedHashMap<>();
    programmes.forEach(programme -> decisions.put(programme, decisions(curator, programme)));
    letter.paragraph();
    if (programmes.isEmpty()) {
      letter.line("monitoring.digest.none");
    }
    List<Button> others = others(curator, decisions);
    add(others, Button.home(), letter);
    decisions.forEach((programme, own) -> about(programme, own, others.isEmpty(), letter));
    return letter.screen();
  }

  /** What waits for the curator beyond the programmes: people who need an answer above all. */
  private List<Button> others(Person curator, Map<Programme, List<Button>> decisions) {
    List<String> known =
        decisions.values().stream().flatMap(List::stream).map(Button::data).toList();
    return chats.waiting(curator).stream()
        .filter(button -> !known.contains(button.data()))
        .toList();
  }

  private void about(
      Programme programme, List<Button> decisions, boolean nothingElse, Letter letter) {
    letter.paragraph();
    letter.line("monitoring.digest.programme", programme.title());
    if (decisions.isEmpty() && nothingElse) {
      letter.line("monitoring.digest.nodecisions");
    }
    Button all = Button.press("monitoring.decisions.all", "programmes.open", programme.id());
    add(decisions, all, letter);
    pairs.add(programme, letter);
    stuck.add(programme, letter);
  }

  /**
   * @param all where the rest of them is
   */
  private static void add(List<Button> decisions, Button all, Letter letter) {
    if (!decisions.isEmpty()) {
      letter.line("monitoring.digest.decisions");
    }
    decisions.stream()
        .limit(MOST_DECISIONS)
        .forEach(decision -> letter.item(decision.label(), decision));
    if (decisions.size() > MOST_DECISIONS) {
      letter.line("monitoring.andmore", decisions.size() - MOST_DECISIONS);
      letter.button(all);
    }
  }

  private List<Button> decisions(Person curator, Programme programme) {
    ProgrammeScreen screen = new ProgrammeScreen();
    parts.orderedStream().forEach(part -> part.show(curator, programme, screen));
    return screen.decisions();
  }
}
