package ru.tandem.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * What the environment says, setting by setting. What is wrong with any value, whatever it is for,
 * is found here: quotes that came along, line ends of another system, places that nobody filled in.
 */
final class Said {

  private static final String QUOTES = "\"'`«“„‘";
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u00a0]");
  private static final Pattern UNFILLED = Pattern.compile("\\$\\{|\\$[A-Z_]{3,}|%[A-Z_]{3,}%");

  private final Environment environment;
  private final Mistakes mistakes;
  private final Map<Setting, String> values = new EnumMap<>(Setting.class);

  Said(Environment environment, Mistakes mistakes) {
    this.environment = environment;
    this.mistakes = mistakes;
    for (Setting setting : Setting.values()) {
      values.put(setting, read(setting));
    }
  }

  private String read(Setting setting) {
    try {
      String value = environment.getProperty(setting.property(), "");
      if (!value.isBlank()) {
        look(setting, value);
      }
      return value.strip();
    } catch (IllegalArgumentException unresolvable) {
      mistakes.add(setting, "holds a ${…} that nobody fills in: write the value itself.");
      return "";
    }
  }

  private void look(Setting setting, String value) {
    if (INVISIBLE.matcher(value).find() || !value.equals(value.strip())) {
      mistakes.add(
          setting,
          "holds an invisible sign or a space at its end"
              + " (perhaps a file with the line ends of Windows): write it anew.");
    } else if (QUOTES.indexOf(value.charAt(0)) >= 0) {
      mistakes.add(setting, "stands in quotes, which became a part of it: leave them out.");
    } else if (!setting.secret() && UNFILLED.matcher(value).find()) {
      mistakes.add(
          setting, "is " + shown(value) + ": nobody fills in its $ or %, write the value itself.");
    }
  }

  /** Empty for what is not set, and for what is already told to be wrong. */
  String of(Setting setting) {
    return mistakes.has(setting) ? "" : values.get(setting);
  }

  boolean has(Setting setting) {
    return !of(setting).isEmpty();
  }

  /** Puts what was understood in the place of what was written. */
  void means(Setting setting, String value) {
    values.put(setting, value);
  }

  /** Whether this is a rehearsal, which needs no bot. */
  boolean rehearses() {
    return environment.matchesProfiles("demo");
  }

  /** By the names under which the rest of the house reads them. */
  Map<String, Object> properties() {
    Map<String, Object> all = new HashMap<>();
    values.forEach((setting, value) -> all.put(setting.property(), value));
    return all;
  }

  static String shown(String value) {
    return "“" + value + "”";
  }
}
