package ru.tandem.consents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One name as it is written by hand and in a chat: in another order, the patronymic left out. */
final class Names {

  /** A first name alone is many people's. */
  private static final int FEWEST = 2;

  private Names() {}

  static boolean areOfOne(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return Math.min(words.size(), others.size()) >= FEWEST
        && (words.containsAll(others) || others.containsAll(words));
  }

  private static Set<String> words(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
    return Arrays.stream(folded.split("\\s+")).collect(Collectors.toSet());
  }
}
