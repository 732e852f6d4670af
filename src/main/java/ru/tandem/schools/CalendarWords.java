package ru.tandem.schools;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;

/** The words by which a calendar is understood, from {@code config/calendar-file.yaml}. */
@Component
class CalendarWords {

  private static final String FILE = "calendar-file.yaml";
  private static final String BETWEEN_WORDS = "[^\\p{L}\\d]+";

  private final Map<SpanKind, List<String>> kinds = new EnumMap<>(SpanKind.class);
  private List<String> lessons = List.of();

  CalendarWords(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file(FILE, problems, this::read);
    problems.refuse();
  }

  private boolean read(Section file) {
    file.number("version", 1, 9999);
    kinds.put(SpanKind.TERM, lowered(file.texts("term")));
    kinds.put(SpanKind.HOLIDAY, lowered(file.texts("holiday")));
    lessons = lowered(file.texts("lessons"));
    return true;
  }

  private static List<String> lowered(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Of what a line with these words tells; holidays before the term after which they are named. */
  Optional<SpanKind> kind(String text) {
    return Stream.of(SpanKind.HOLIDAY, SpanKind.TERM)
        .filter(kind -> words(text).anyMatch(word -> begins(word, kinds.get(kind))))
        .findFirst();
  }

  /** The same without the word for lessons before it. */
  String withoutLessons(String text) {
    String[] parts = text.strip().split(BETWEEN_WORDS, 2);
    return parts.length == 2 && lessons.contains(parts[0].toLowerCase(Locale.ROOT))
        ? parts[1]
        : text;
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS));
  }

  private static boolean begins(String word, List<String> beginnings) {
    return beginnings.stream().anyMatch(word::startsWith);
  }
}
