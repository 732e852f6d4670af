package ru.tandem.monitoring;

import java.util.List;
import java.util.Locale;
import ru.tandem.programmes.MentoringForm;

/**
 * What a pair of an earlier season worked for and how, to be learned from; or its story, as all who
 * are in it let it be told.
 *
 * @param aim empty of a story
 * @param need what was in the way at first; empty where nobody wrote it
 * @param result by what it was to be seen that the aim is reached, empty where nobody wrote it; or
 *     the words of the story
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

  public boolean isStory() {
    return aim.isEmpty();
  }

  /** Whether all these words stand somewhere in it; «ё» is «е» in a search. */
  boolean tellsOf(String words) {
    String all = folded(String.join(" ", need, aim, result, String.join(" ", steps)));
    return List.of(folded(words).split("\\s+")).stream().allMatch(all::contains);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }
}
