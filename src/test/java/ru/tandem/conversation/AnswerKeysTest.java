package ru.tandem.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever reads an answer by a key that no form asks for reads nothing, and nobody notices. Forms
 * are built for each person, so the keys are compared where they are written.
 */
class AnswerKeysTest {

  private static final Path SOURCES = Path.of("src/main/java/ru/tandem");

  private static final String KEY = "(\"[^\"]*\"|[A-Z][A-Z_]*)";
  private static final Pattern CONSTANT = Pattern.compile("String ([A-Z_]+) =\\s*(\"[^\"]*\")");
  private static final Pattern ASKED = Pattern.compile("\\.ask\\(\\s*" + KEY);
  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:answers|known|before)\\s*"
              + "\\.(?:text|date|documentNumber|documentDay|time|number|codes|without|is|get|has)"
              + "\\(\\s*"
              + KEY);

  @Test
  void everyAnswerThatIsReadIsAskedForBesideIt() throws IOException {
    Map<Path, List<String>> packages;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(SOURCES.resolve("conversation")))
              .collect(groupingBy(Path::getParent, mapping(AnswerKeysTest::read, toList())));
    }
    Map<Path, Set<String>> unasked = new TreeMap<>();
    int read = 0;
    for (Map.Entry<Path, List<String>> one : packages.entrySet()) {
      Set<String> asked = keys(one.getValue(), ASKED);
      Set<String> wanted = keys(one.getValue(), READ);
      read += wanted.size();
      wanted.removeAll(asked);
      if (!wanted.isEmpty()) {
        unasked.put(one.getKey(), wanted);
      }
    }
    assertThat(read).isGreaterThan(50);
    assertThat(unasked).isEmpty();
  }

  private static Set<String> keys(List<String> sources, Pattern where) {
    return sources.stream()
        .flatMap(
            source -> {
              Map<String, String> constants =
                  CONSTANT
                      .matcher(source)
                      .results()
                      .collect(toMap(found -> found.group(1), found -> found.group(2)));
              return where
                  .matcher(source)
                  .results()
                  .map(MatchResult::group)
                  .map(found -> found.substring(found.indexOf('(') + 1).strip())
                  .map(key -> constants.getOrDefault(key, key));
            })
        .collect(toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
