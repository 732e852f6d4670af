package ru.tandem.monitoring;

import java.util.List;
import java.util.Locale;
import ru.tandem.programmes.MentoringForm;

/**
 * What a pair of an earlier season worked for and how, to be learned from.
 *
 * @param names of those who agreed to be named; empty where one of them did not
 * @param steps what was ticked off
 */
public record Practice(MentoringForm form, String aim, List<String> steps, List<String> names) {

  /** Whether all these words stand somewhere in it; «ё» is «е» in a search. */
  boolean tellsOf(String words) {
    String all = folded(aim + " " + String.join(" ", steps));
    return List.of(folded(words).split("\\s+")).stream().allMatch(all::contains);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }
}
