package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;

/**
 * A list to be worked through, in the making. It never outgrows one message: what does not fit is
 * left out. It stays in the chat while its buttons are pressed one after another.
 */
class Letter {

  private static final int LONGEST = 4000;
  private static final int MOST_BUTTONS = 18;

  private final ToIntFunction<Text> length;
  private final List<Text> paragraphs = new ArrayList<>();
  private final List<List<Button>> rows = new ArrayList<>();
  private List<Text> lines = new ArrayList<>();
  private int used;
  private int items;

  /**
   * @param length how long a text is for its reader
   */
  Letter(ToIntFunction<Text> length) {
    this.length = length;
  }

  /** What follows stands apart. */
  void paragraph() {
    if (!lines.isEmpty()) {
      paragraphs.add(Text.lines(lines));
      lines = new ArrayList<>();
      used++;
    }
  }

  void line(String key, Object... arguments) {
    line(Text.of(key, arguments));
  }

  void line(Text text) {
    int more = length.applyAsInt(text) + 1;
    if (used + more <= LONGEST) {
      lines.add(text);
      used += more;
    }
  }

  /** A line that something can be done about: it and its button have the same number. */
  void item(Text text, Button button) {
    item(text, button, true);
  }

  /** The same; the letter itself shows what has come of the press. The others stand beside it. */
  void act(Text text, Button button, Button... beside) {
    item(text, button, false, beside);
  }

  private void item(Text text, Button button, boolean below, Button... beside) {
    if (used() + beside.length >= MOST_BUTTONS) {
      line(text);
      return;
    }
    items++;
    line("monitoring.item", items, text);
    Text label = Text.of("monitoring.item.key", items, button.label());
    Button numbered = new Button(label, button.data(), button.url(), button.contact());
    List<Button> row = new ArrayList<>(List.of(below ? numbered.below() : numbered));
    List.of(beside).forEach(one -> row.add(one.below()));
    rows.add(row);
  }

  private int used() {
    return rows.stream().mapToInt(List::size).sum();
  }

  void button(Button button) {
    List<Button> row = List.of(button.below());
    if (used() < MOST_BUTTONS && !rows.contains(row)) {
      rows.add(row);
    }
  }

  Screen screen() {
    paragraph();
    Screen screen = Screen.of(Text.paragraphs(paragraphs.toArray(Text[]::new)));
    for (List<Button> row : rows) {
      screen = screen.with(row.toArray(Button[]::new));
    }
    return screen.with(Button.home().below());
  }
}
