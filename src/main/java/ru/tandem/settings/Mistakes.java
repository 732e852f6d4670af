package ru.tandem.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is wrong in the settings: one refused start tells all of it. */
final class Mistakes {

  private static final String USUAL_WAY =
      "Correct what is named above where it is set (.env, the unit of the service, the compose file)"
          + " and start again.";

  private final List<String> found = new ArrayList<>();
  private final Set<String> waysOn = new LinkedHashSet<>();
  private final Set<Setting> wrong = new LinkedHashSet<>();

  void add(Setting setting, String reason) {
    add(setting, reason, USUAL_WAY);
  }

  /** One mistake of a setting is told, the first: the others are mostly its shadows. */
  void add(Setting setting, String reason, String wayOn) {
    if (wrong.add(setting)) {
      found.add(setting + " " + reason);
      waysOn.add(wayOn);
    }
  }

  /** Something stands in the environment that is no setting and looks like one. */
  void unknown(String name, String reason) {
    found.add(name + " " + reason);
    waysOn.add(USUAL_WAY);
  }

  boolean has(Setting setting) {
    return wrong.contains(setting);
  }

  /** Throws if anything at all was found. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new WrongSettings(found, waysOn);
    }
  }
}
