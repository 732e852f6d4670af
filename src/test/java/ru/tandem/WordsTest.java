package ru.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the bot says stands in the messages, in both languages, and fits a message. */
class WordsTest {

  private static final Path CODE = Path.of("src/main/java/ru/tandem");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final int LONGEST_MESSAGE = 4096;

  private static final Pattern SAID =
      Pattern.compile(
          "(?:Text\\.of|Screen\\.of|Reply\\.toast|Button\\.press|\\.line)\\(\\s*\"([a-z]+\\.[^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]{2}");
  private static final Pattern SPOKEN = Pattern.compile("Text\\.words\\(\"[^\"]*\\p{L}{2}[^\"]*\"");

  @Test
  void everyMessageIsInBothLanguages() throws IOException {
    Set<String> russian = new TreeSet<>(messages("ru").keySet());
    russian.removeIf(key -> key.endsWith(".ty"));
    assertThat(new TreeSet<>(messages("en").keySet())).isEqualTo(russian);
  }

  @Test
  void theInformalFormHasAFormalOneBesideIt() throws IOException {
    Map<String, String> russian = messages("ru");
    assertThat(russian.keySet().stream().filter(key -> key.endsWith(".ty")))
        .allSatisfy(key -> assertThat(russian).containsKey(key.substring(0, key.length() - 3)));
  }

  @Test
  void everyMessageReadsAsAFormatAndFitsTheScreen() throws IOException {
    for (String language : List.of("ru", "en")) {
      messages(language)
          .forEach(
              (key, words) -> {
                assertThat(new MessageFormat(words).format(new Object[12])).as(key).isNotNull();
                assertThat(words.length()).as(key).isBetween(1, LONGEST_MESSAGE / 2);
              });
    }
  }

  /** Else what stands behind it is not filled in. */
  @Test
  void anApostropheIsDoubledWhereSomethingIsFilledIn() throws IOException {
    for (String language : List.of("ru", "en")) {
      messages(language)
          .forEach(
              (key, words) -> {
                if (!arguments(words).isEmpty()) {
                  assertThat(words).as(key).doesNotContainPattern("(?<!')'(?!')");
                }
              });
    }
  }

  @Test
  void bothLanguagesSpeakOfTheSameThings() throws IOException {
    Map<String, String> english = messages("en");
    messages("ru")
        .forEach(
            (key, words) -> {
              String twin = english.get(key.replaceAll("\\.ty$", ""));
              assertThat(arguments(words)).as(key).isSubsetOf(arguments(twin));
              if (!key.endsWith(".ty")) {
                // the start is refused where one language fills in what the other does not know
                assertThat(arguments(words)).as(key).isEqualTo(arguments(twin));
              }
            });
  }

  private static Set<String> arguments(String words) {
    Set<String> arguments = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d)").matcher(words);
    while (matcher.find()) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }

  @Test
  void whatTheCodeSaysIsWritten() throws IOException {
    Set<String> known = messages("ru").keySet();
    List<String> missing = new ArrayList<>();
    for (Path file : sources()) {
      Matcher said = SAID.matcher(Files.readString(file));
      while (said.find()) {
        String key = said.group(1);
        if (!key.endsWith(".") && !known.contains(key)) {
          missing.add(file.getFileName() + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noWordStandsInTheCode() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      if (file.startsWith(CODE.resolve("sandbox"))) {
        continue;
      }
      for (String line : Files.readAllLines(file)) {
        Matcher literal = LITERAL.matcher(line);
        while (literal.find()) {
          if (CYRILLIC.matcher(literal.group()).find()) {
            found.add(file.getFileName() + ": " + literal.group());
          }
        }
        if (SPOKEN.matcher(line).find()) {
          found.add(file.getFileName() + ": " + line.strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Map<String, String> messages(String language) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(MESSAGES)) {
      for (Path file :
          files.filter(one -> one.toString().endsWith("_" + language + ".properties")).toList()) {
        Properties some = new EachOnce();
        try (Reader reader = Files.newBufferedReader(file)) {
          some.load(reader);
        }
        some.forEach(
            (key, words) ->
                assertThat(all.put((String) key, (String) words)).as("twice: " + key).isNull());
      }
    }
    return all;
  }

  /** A second message of the same name would silently take the place of the first. */
  private static final class EachOnce extends Properties {

    @Override
    public synchronized Object put(Object key, Object words) {
      assertThat(containsKey(key)).as("twice: " + key).isFalse();
      return super.put(key, words);
    }
  }
}
