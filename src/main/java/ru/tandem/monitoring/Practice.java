package ru.tandem.monitoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A word is known by its beginning: of a longer one its last letters tell only the case. */
  private static final int BEGINNING = 4;

  private static final int ENDING = 3;

  public boolean isStory() {
    return aim.isEmpty();
  }

  /** By which the words are looked for; «ё» is «е» in a search. */
  public static List<String> beginnings(String words) {
    return words(words).stream().map(Practice::beginning).distinct().toList();
  }

  /** Whether words that begin so stand somewhere in it, in whatever case. */
  boolean tellsOf(List<String> beginnings) {
    List<String> all = words(String.join(" ", need, aim, result, String.join(" ", steps)));
    return beginnings.stream()
        .allMatch(beginning -> all.stream().anyMatch(word -> word.startsWith(beginning)));
  }

  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(folded(text)).filter(word -> !word.isEmpty()).toList();
  }

  private static String beginning(String word) {
    int most = Math.max(BEGINNING, word.length() - ENDING);
    return word.length() > most ? word.substring(0, most) : word;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }
}
