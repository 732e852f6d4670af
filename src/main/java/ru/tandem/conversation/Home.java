package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The home screen in the making: where I stand, the one thing to do next as the first button, and
 * everything else below.
 */
public class Home {

  /** The action of the menu button. */
  static final String ACTION = "home";

  private static final int ITEMS_PER_ROW = 2;

  private record Next(int weight, Button button) {}

  private final List<Text> lines = new ArrayList<>();
  private final List<Next> nexts = new ArrayList<>();
  private final List<Button> items = new ArrayList<>();

  Home() {}

  /** One line of where I stand. */
  public void line(Text text) {
    lines.add(text);
  }

  public void line(String key, Object... arguments) {
    line(Text.of(key, arguments));
  }

  /**
   * Something that waits for this person.
   *
   * @param weight the heaviest stands first: 100 something begun, 80 somebody waits, 50 a step of
   *     the programme, 20 a proposal
   */
  public void next(int weight, Button button) {
    nexts.add(new Next(weight, button));
  }

  /** Something that is always at hand. */
  public void item(Button button) {
    items.add(button);
  }

  /** All that waits for this person, the heaviest first. */
  List<Button> waiting() {
    return nexts.stream()
        .sorted(Comparator.comparingInt(Next::weight).reversed())
        .map(Next::button)
        .toList();
  }

  Screen screen(Text greeting) {
    Screen screen = Screen.of(Text.paragraphs(greeting, Text.lines(lines)));
    for (Button next : waiting()) {
      screen = screen.with(next);
    }
    return screen.grid(items, ITEMS_PER_ROW);
  }

  /** So far nothing waits for this person. */
  public boolean isQuiet() {
    return nexts.isEmpty();
  }

  boolean isEmpty() {
    return lines.isEmpty() && nexts.isEmpty();
  }
}
