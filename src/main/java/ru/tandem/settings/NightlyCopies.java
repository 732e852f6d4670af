package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TANDEM_BACKUPS;

/** Whether the SQLite file is copied every night. */
final class NightlyCopies {

  private NightlyCopies() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(TANDEM_BACKUPS);
    if (!written.isEmpty() && !written.matches("true|false")) {
      mistakes.add(TANDEM_BACKUPS, "is " + shown(written) + ", but true or false is needed.");
    }
  }
}
