package ru.tandem.config;

import java.util.Collection;
import java.util.Comparator;

/** Finds what was probably meant by a misspelt word. */
public final class Nearest {

  private Nearest() {}

  static String hint(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= 1 + candidate.length() / 4)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .map(candidate -> "; did you mean “" + candidate + "”?")
        .orElse(known.isEmpty() ? "" : "; possible: " + String.join(", ", known));
  }

  /** How many signs must be changed, left out or put in: Levenshtein's distance. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
