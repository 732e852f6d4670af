package ru.tandem.conversation;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.tandem.config.Section;

/**
 * Holds the messages of two languages to each other: a place that only one of them knows is filled
 * in by nobody, and one that is no number cannot be filled in at all.
 */
final class MessagePlaces {

  private static final Pattern PLACE = Pattern.compile("\\{([^{},]*)");

  private MessagePlaces() {}

  /**
   * What is wrong in the messages of one language, by what the other has.
   *
   * @param wrong hears the key of the message and the reason
   */
  static void check(
      Map<String, String> ours, Map<String, String> theirs, BiConsumer<String, String> wrong) {
    ours.forEach(
        (key, words) -> {
          if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            String twin = theirs.getOrDefault(key.replaceFirst("\\.ty$", ""), "");
            check(words, places(twin), reason -> wrong.accept(key, reason));
          }
        });
  }

  private static void check(String words, Set<String> known, Consumer<String> wrong) {
    Set<String> strange = places(words);
    strange.removeAll(known);
    for (String place : strange) {
      wrong.accept("the place “" + place + "” is not known" + Section.hint(place, known));
    }
    if (strange.isEmpty() && !isFormat(words)) {
      wrong.accept("a curly bracket stands alone; a place is written {0}");
    }
  }

  private static boolean isFormat(String words) {
    try {
      return !new MessageFormat(words).toPattern().isEmpty();
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private static Set<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map(found -> "{" + found.group(1) + "}")
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
