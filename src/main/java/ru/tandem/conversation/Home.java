package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.tandem.delivery.Menu;

/**
 * The home screen in the making: where I stand, the one thing to do next as the first button, and
 * everything else below.
 */
public class Home {

  /** The action of the menu button. */
  static final String ACTION = Menu.ACTION;

  private static final int ITEMS_PER_ROW = 2;

  private record Next(int weight, Button button) {}

  private final List<Text> lines = new ArrayList<>();
  private final List<Next> nexts = new ArrayList<>();
  private final List<Button> items = new ArrayList<>();
  private final Map<Button, Text> abouts = new HashMap<>();

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

  /**
   * @param about what is said with the label where another button reads the same; empty for nothing
   */
  public void next(int weight, Button button, Text about) {
    next(weight, button);
    tell(button, about);
  }

  /**
   * @param about what is said with the label where another button reads the same; empty for nothing
   */
  public void item(Button button, Text about) {
    item(button);
    tell(button, about);
  }

  private void tell(Button button, Text about) {
    abouts.put(button, about);
  }

  /** All that waits for this person, the heaviest first. */
  List<Button> waiting() {
    return nexts.stream()
        .sorted(Comparator.comparingInt(Next::weight).reversed())
        .map(Next::button)
        .map(this::toldApart)
        .toList();
  }

  Screen screen(Text greeting) {
    Screen screen = Screen.of(Text.paragraphs(greeting, Text.lines(lines)));
    for (Button next : waiting()) {
      screen = screen.with(next);
    }
    return screen.grid(items.stream().map(this::toldApart).toList(), ITEMS_PER_ROW);
  }

  private Button toldApart(Button button) {
    Text about = abouts.getOrDefault(button, Text.empty());
    boolean alike =
        Stream.concat(items.stream(), nexts.stream().map(Next::button))
            .anyMatch(one -> !one.equals(button) && one.label().equals(button.label()));
    return alike && !about.equals(Text.empty())
        ? button.labelled(Text.of("conversation.about", button.label(), about))
        : button;
  }

  /** So far nothing waits for this person. */
  public boolean isQuiet() {
    return nexts.isEmpty();
  }

  boolean isEmpty() {
    return lines.isEmpty() && nexts.isEmpty();
  }
}
