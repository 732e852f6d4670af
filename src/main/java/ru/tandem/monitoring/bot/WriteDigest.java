package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Drawing;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.School;

/**
 * What a curator should know this week. One matter is one line, and each line has the button that
 * does something about it; what has been done is ticked.
 */
@Component
class WriteDigest {

  private static final int MOST_DECISIONS = 8;

  /** What the digest itself names with a button that acts at once is no decision beside. */
  private static final String MISSING_CONSENTS = "consents.missing:";

  private final Supplier<List<ProgrammePart>> parts;
  private final Drawing drawing;
  private final DigestLines lines;
  private final PairLines pairs;
  private final StuckLines stuck;
  private final SurveyLines surveys;
  private final Chats chats;

  WriteDigest(
      ObjectProvider<ProgrammePart> parts,
      Drawing drawing,
      DigestLines lines,
      PairLines pairs,
      StuckLines stuck,
      SurveyLines surveys,
      Chats chats) {
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    this.drawing = drawing;
    this.lines = lines;
    this.pairs = pairs;
    this.stuck = stuck;
    this.surveys = surveys;
    this.chats = chats;
  }

  /** What waits, and of which programme it is; empty where it is of none. */
  private record Decision(Button button, Text text) {}

  /** Of all programmes of a school, as it comes every week. */
  Screen weekly(Person curator, School school, List<Programme> programmes) {
    return drawing.draw(() -> of(curator, school, programmes, true));
  }

  /** Of one programme, whenever it is asked for. */
  Screen now(Person curator, School school, Programme programme) {
    return drawing.draw(() -> of(curator, school, List.of(programme), false));
  }

  private Screen of(Person curator, School school, List<Programme> programmes, boolean whole) {
    Letter letter = new Letter(text -> chats.plain(text, curator).length());
    letter.line("monitoring.digest.heading", school.name(), chats.today(curator));
    letter.paragraph();
    if (programmes.isEmpty()) {
      letter.line("monitoring.digest.none");
    }
    boolean decides = decisions(curator, programmes, letter);
    boolean acts = false;
    for (Programme programme : programmes) {
      acts |= about(programme, whole, letter);
    }
    unpressed(decides, acts, letter);
    return letter.screen();
  }

  /** All under one heading, whatever they belong to. */
  private boolean decisions(Person curator, List<Programme> programmes, Letter letter) {
    List<Decision> all = new ArrayList<>();
    for (Programme programme : programmes) {
      for (Button button : decisions(curator, programme)) {
        Text text =
            programmes.size() > 1
                ? Text.of("monitoring.digest.decision", programme.title(), button.label())
                : button.label();
        all.add(new Decision(button, text));
      }
    }
    others(curator, all).forEach(button -> all.add(0, new Decision(button, button.label())));
    if (all.isEmpty()) {
      letter.line(programmes.isEmpty() ? Text.empty() : Text.of("monitoring.digest.nodecisions"));
      return false;
    }
    letter.line("monitoring.digest.decisions");
    all.stream().limit(MOST_DECISIONS).forEach(one -> letter.item(one.text(), one.button()));
    if (all.size() > MOST_DECISIONS) {
      letter.line("monitoring.andmore", all.size() - MOST_DECISIONS);
      letter.button(all(programmes));
    }
    return true;
  }

  /** Where the rest of them is. */
  private static Button all(List<Programme> programmes) {
    return programmes.size() == 1
        ? Button.press("monitoring.decisions.all", "programmes.open", programmes.get(0).id())
        : Button.press("monitoring.decisions.home", "programmes.all");
  }

  private List<Button> decisions(Person curator, Programme programme) {
    ProgrammeScreen screen = new ProgrammeScreen();
    parts.get().forEach(part -> part.show(curator, programme, screen));
    boolean told = stuck.isStuckAt(Step.JOINED, programme);
    return screen.decisions().stream().filter(button -> !told || !isConsents(button)).toList();
  }

  private static boolean isConsents(Button button) {
    return button.data() != null && button.data().startsWith(MISSING_CONSENTS);
  }

  /** What waits for the curator beyond the programmes: people who need an answer above all. */
  private List<Button> others(Person curator, List<Decision> known) {
    List<String> data = known.stream().map(one -> one.button().data()).toList();
    List<Button> others =
        new ArrayList<>(
            chats.waiting(curator).stream()
                .filter(button -> button.data() == null || !data.contains(button.data()))
                .filter(button -> !isConsents(button))
                .toList());
    Collections.reverse(others);
    return others;
  }

  private boolean about(Programme programme, boolean whole, Letter letter) {
    letter.paragraph();
    letter.line("monitoring.digest.programme", programme.title());
    DigestLines.Page page = lines.page(letter, programme, whole);
    boolean acts = pairs.add(programme, page);
    acts |= surveys.add(programme, page);
    return acts | stuck.add(programme, page);
  }

  /** Nobody should be afraid of not having pressed. */
  private static void unpressed(boolean decides, boolean acts, Letter letter) {
    letter.paragraph();
    if (decides) {
      letter.line("monitoring.unpressed.decisions");
    }
    if (acts) {
      letter.line("monitoring.unpressed.lines");
    }
    if (!decides && !acts) {
      letter.line("monitoring.unpressed.nothing");
    }
  }
}
