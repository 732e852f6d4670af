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

  /** Who looks for «физика» finds «по физике»: what is left of a word stands in both. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=\\p{L}{3})(?:иями|ями|ами|ией|иям|иях|ого|его|ому|ему|ыми|ими|ах|ях|ам|ям|ов|ев|ей|ой"
              + "|ом|ем|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ию|ия|ии|[аеиоуыэюяьй]|es|s)$");

  public boolean isStory() {
    return aim.isEmpty();
  }

  /** Whether all these words stand somewhere in it, in whatever case; «ё» is «е» in a search. */
  boolean tellsOf(String words) {
    String all = folded(String.join(" ", need, aim, result, String.join(" ", steps)));
    return NO_WORD
        .splitAsStream(folded(words))
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .allMatch(all::contains);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }
}
