package ru.tandem.mentors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.config.Words;
import ru.tandem.enrolment.Applications;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Response;

/**
 * With what a mentor can help, by the application and by what a curator knows.
 *
 * @param competences the question about it; empty where none is asked
 * @param added what a curator has noted beside
 */
record Offer(Optional<Item> competences, Response application, List<String> added) {

  /** Where mentors tell of themselves in their own words. */
  private static final List<String> WORDS = List.of("offer", "achievements");

  /**
   * @param tag a code; what is on no list is looked for in what the mentor wrote
   */
  boolean holds(String tag) {
    return codes().anyMatch(tag::equals)
        || option(tag).isEmpty() && said().anyMatch(words -> words.contains(folded(tag)));
  }

  /** Everything the mentor can help with, as it is called. */
  List<Words> topics() {
    return codes().map(code -> option(code).orElseGet(() -> new Words(code, code))).toList();
  }

  private Stream<String> codes() {
    return Stream.concat(application.codes(Applications.COMPETENCES).stream(), added.stream());
  }

  private Optional<Words> option(String code) {
    return competences.flatMap(item -> item.option(code)).map(Option::label);
  }

  private Stream<String> said() {
    Stream<String> tags =
        codes()
            .flatMap(
                code ->
                    option(code)
                        .map(label -> Stream.of(label.ru(), label.en()))
                        .orElseGet(() -> Stream.of(code)));
    Stream<String> words = WORDS.stream().flatMap(key -> application.text(key).stream());
    return Stream.concat(tags, words).map(Offer::folded);
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
