package ru.tandem.settings;

import static ru.tandem.settings.Setting.DATABASE_URL;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.tandem.config.Nearest;

/**
 * What stands in the environment beside the settings: a name that is nearly that of an empty one,
 * and the rest of an address that a shell has cut.
 */
final class StrayNames {

  private static final int NEAR = 2;

  /**
   * In a file that a shell reads, an unquoted {@code &} ends the line: what went before is lost,
   * what comes after becomes a variable of its own.
   */
  private static final Set<String> CUT_OFF =
      Set.of("user", "password", "sslmode", "ssl", "sslrootcert", "currentSchema");

  private StrayNames() {}

  static void look(Map<String, Object> environment, Said said, Mistakes mistakes) {
    if (!said.rehearses()
        && !said.has(DATABASE_URL)
        && CUT_OFF.stream().anyMatch(environment::containsKey)) {
      mistakes.add(
          DATABASE_URL,
          "is empty, while a part of it stands in the environment by itself: a shell cuts a line at"
              + " an & outside of quotes. Write DATABASE_URL='…' with quotes around it.");
    }
    for (String name : environment.keySet()) {
      meant(name, environment)
          .ifPresent(
              setting -> mistakes.unknown(name, "is no setting; did you mean “" + setting + "”?"));
    }
  }

  /** A setting that is set under its own name leaves the neighbours to other programs. */
  private static Optional<Setting> meant(String name, Map<String, Object> environment) {
    return Arrays.stream(Setting.values())
        .filter(setting -> environment.getOrDefault(setting.name(), "").toString().isBlank())
        .filter(setting -> !Setting.names().contains(name))
        .filter(setting -> Nearest.distance(plain(name), plain(setting.name())) <= NEAR)
        .findFirst();
  }

  private static String plain(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
