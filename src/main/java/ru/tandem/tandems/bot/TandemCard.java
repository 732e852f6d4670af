package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;

/** A tandem's card in the making: how it goes, the one thing to do next, and everything else. */
public final class TandemCard {

  private static final int ITEMS_PER_ROW = 2;

  private final List<Text> lines = new ArrayList<>();
  private final List<Button> nexts = new ArrayList<>();
  private final List<Button> items = new ArrayList<>();

  TandemCard() {}

  public void line(Text text) {
    lines.add(text);
  }

  public void line(String key, Object... arguments) {
    line(Text.of(key, arguments));
  }

  /** Something that it is time to do. */
  public void next(Button button) {
    nexts.add(button);
  }

  /** Something that is always at hand. */
  public void item(Button button) {
    items.add(button);
  }

  /** What it is time to do, to be offered elsewhere. */
  List<Button> nexts() {
    return List.copyOf(nexts);
  }

  Screen under(Text heading) {
    return Screen.of(Text.paragraphs(heading, Text.lines(lines)))
        .grid(nexts, 1)
        .grid(items, ITEMS_PER_ROW)
        .with(Button.home());
  }
}
