package ru.tandem.monitoring;

import java.util.List;
import java.util.Locale;
import ru.tandem.programmes.MentoringForm;

/**
 * What a pair of an earlier season worked for and how, to be learned from.
 *
 * @param need what was in the way at first; empty where nobody wrote it
 * @param result by what it was to be seen that the aim is reached; empty where nobody wrote it
 * @param names of those who agreed to be named; empty where one of them did not
 * @param steps what was ticked off
 */
public record Practice(
    MentoringForm form,
    String need,
    String aim,
    List<String> steps,
    String result,
    List<String> names) {

  /** Whether all these words stand somewhere in it; «ё» is «е» in a search. */
  boolean tellsOf(String words) {
    String all = folded(String.join(" ", need, aim, result, String.join(" ", steps)));
    return List.of(folded(words).split("\\s+")).stream().allMatch(all::contains);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }
}
