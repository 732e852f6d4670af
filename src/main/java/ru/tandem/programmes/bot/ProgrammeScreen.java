package ru.tandem.programmes.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;

/** A programme's screen in the making: how it goes, what to do next, and everything else. */
public final class ProgrammeScreen {

  private static final int ITEMS_PER_ROW = 2;

  private record Next(int weight, Button button) {}

  private final List<Text> lines = new ArrayList<>();
  private final List<Next> nexts = new ArrayList<>();
  private final List<Button> wide = new ArrayList<>();
  private final List<Button> items = new ArrayList<>();

  public void line(Text text) {
    lines.add(text);
  }

  public void line(String key, Object... arguments) {
    line(Text.of(key, arguments));
  }

  /**
   * Something that waits for the curator.
   *
   * @param weight the heaviest stands first; the later stage of the season is the heavier
   */
  public void next(int weight, Button button) {
    nexts.add(new Next(weight, button));
  }

  /** All that waits for the curator, the heaviest first. */
  public List<Button> decisions() {
    return nexts.stream()
        .sorted(Comparator.comparingInt(Next::weight).reversed())
        .map(Next::button)
        .toList();
  }

  /** Something at hand that needs a row for its words. */
  public void wide(Button button) {
    wide.add(button);
  }

  /**
   * Something that is always at hand. There are many of them: in so few words that two stand beside
   * each other on a narrow phone.
   */
  public void item(Button button) {
    items.add(button);
  }

  /** The screen of a closed programme: nothing waits for anybody. */
  Screen toRead(Text heading) {
    return atHand(Screen.of(Text.paragraphs(heading, Text.lines(lines))));
  }

  /** The screen under its heading. */
  Screen under(Text heading) {
    Screen screen = Screen.of(Text.paragraphs(heading, Text.lines(lines)));
    for (Button decision : decisions()) {
      screen = screen.with(decision);
    }
    return atHand(screen);
  }

  private Screen atHand(Screen screen) {
    return screen.grid(wide, 1).grid(items, ITEMS_PER_ROW);
  }
}
