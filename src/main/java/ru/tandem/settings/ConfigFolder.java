package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TANDEM_CONFIG_DIR;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where questionnaires, consents and texts are. */
final class ConfigFolder {

  private static final String PART_OF_EACH = "questionnaires";

  private ConfigFolder() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(TANDEM_CONFIG_DIR);
    if (written.isEmpty()) {
      return;
    }
    try {
      Path folder = Path.of(written).toAbsolutePath().normalize();
      String reason = wrong(folder);
      if (!reason.isEmpty()) {
        mistakes.add(TANDEM_CONFIG_DIR, "is " + shown(written) + ": " + reason);
      }
    } catch (InvalidPathException noPath) {
      mistakes.add(TANDEM_CONFIG_DIR, "is " + shown(written) + ", which is no path.");
    }
  }

  private static String wrong(Path folder) {
    if (!Files.isDirectory(folder)) {
      return "there is no directory " + folder + ".";
    }
    if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
      return folder + " may not be read by the account that runs Tandem.";
    }
    if (!Files.isDirectory(folder.resolve(PART_OF_EACH))) {
      return folder + " is not Tandem's: there is no “" + PART_OF_EACH + "” in it.";
    }
    return "";
  }
}
