package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TANDEM_MESSAGES_PER_SECOND;

/** How fast the bot sends. */
final class MessagePace {

  private MessagePace() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(TANDEM_MESSAGES_PER_SECOND);
    if (!written.isEmpty() && !written.matches("\\d{1,4}")) {
      mistakes.add(
          TANDEM_MESSAGES_PER_SECOND,
          "is "
              + shown(written)
              + ", but a whole number from 0 to 9999 is needed (0 lifts all limits).");
    }
  }
}
