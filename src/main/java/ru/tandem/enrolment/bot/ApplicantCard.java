package ru.tandem.enrolment.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;

/** What features add to the card of a participant. */
public final class ApplicantCard {

  private static final int ITEMS_PER_ROW = 2;

  private final List<Text> lines = new ArrayList<>();
  private final List<Button> items = new ArrayList<>();

  public void line(String key, Object... arguments) {
    line(Text.of(key, arguments));
  }

  public void line(Text text) {
    lines.add(text);
  }

  public void item(Button button) {
    items.add(button);
  }

  List<Text> lines() {
    return lines;
  }

  Screen under(Screen card) {
    return card.grid(items, ITEMS_PER_ROW);
  }
}
