package ru.tandem.monitoring.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.monitoring.Practice;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.MentoringForm;

/**
 * What is looked for in the bank, so short that a button carries it from page to page.
 *
 * @param form of this form only; empty for all
 * @param beginnings of the words, as many and as long as find room
 */
record PracticeSearch(Optional<MentoringForm> form, List<String> beginnings) {

  static final PracticeSearch ALL = new PracticeSearch(Optional.empty(), List.of());

  private static final String ANY = "ALL";
  private static final int MOST_BYTES = 33;
  private static final int SHORTEST = 3;

  PracticeSearch in(MentoringForm one) {
    return new PracticeSearch(Optional.of(one), beginnings);
  }

  /** The words are looked for where one has been looking before. */
  PracticeSearch of(String words) {
    List<String> some = new ArrayList<>(Practice.beginnings(words));
    while (bytes(some) > MOST_BYTES) {
      int longest = longest(some);
      if (some.get(longest).length() > SHORTEST) {
        some.set(longest, some.get(longest).substring(0, some.get(longest).length() - 1));
      } else {
        some.remove(some.size() - 1);
      }
    }
    return new PracticeSearch(form, some);
  }

  private static int bytes(List<String> words) {
    return String.join("_", words).getBytes(StandardCharsets.UTF_8).length;
  }

  private static int longest(List<String> words) {
    return Stream.iterate(0, i -> i + 1)
        .limit(words.size())
        .max(Comparator.comparing(i -> words.get(i).length()))
        .orElseThrow();
  }

  /** The same without its words. */
  PracticeSearch wider() {
    return new PracticeSearch(form, List.of());
  }

  String written() {
    return form.map(PracticeSearch::code).orElse(ANY) + "." + String.join("_", beginnings);
  }

  /**
   * @throws NotFound when nobody has written it
   */
  static PracticeSearch read(String written) {
    String[] parts = written.split("\\.", -1);
    if (parts.length != 2) {
      throw new NotFound();
    }
    return new PracticeSearch(
        parts[0].equals(ANY) ? Optional.empty() : Optional.of(form(parts[0])),
        parts[1].isEmpty() ? List.of() : List.of(parts[1].split("_")));
  }

  private static MentoringForm form(String code) {
    return Stream.of(MentoringForm.values())
        .filter(one -> code(one).equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The two sides by their first letters, which no other form has. */
  private static String code(MentoringForm form) {
    return Stream.of(form.name().split("_"))
        .map(side -> side.substring(0, 1))
        .collect(Collectors.joining());
  }
}
