package ru.tandem.schools.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;

/** The settings of a school in the making: each present value, and the button that changes it. */
public final class SettingsScreen {

  private static final int PER_ROW = 2;

  private final List<Text> values = new ArrayList<>();
  private final List<Button> changes = new ArrayList<>();

  SettingsScreen() {}

  public void setting(Text value, Button change) {
    values.add(value);
    changes.add(change);
  }

  Screen under(Text heading) {
    return Screen.of(Text.paragraphs(heading, Text.lines(values))).grid(changes, PER_ROW);
  }
}
