package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of all that is said at a season's end: each line has its picture, which PageStoryTest
 * takes, and what it calls a button or a message is one.
 */
class EndInTableTest {

  private static final Path GUIDES = Path.of("docs", "ru");
  private static final Path TABLE = GUIDES.resolve("kurator-itogi.md");
  private static final Pattern PICTURE = Pattern.compile("<img src=\"(kartinki/[\\w-]+\\.jpg)\"");
  private static final Pattern QUOTED = Pattern.compile("«([^«»]+)»");
  private static final int FEWEST = 50;
  private static final int HEAVIEST = 70_000;

  @Test
  void eachLineHasItsPictureAndNoPictureIsLeftOver() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(FEWEST).allSatisfy(this::isPictured);
    assertThat(found(PICTURE, Files.readString(TABLE)))
        .containsExactlyInAnyOrderElementsOf(taken());
  }

  private void isPictured(String line) {
    assertThat(found(PICTURE, line))
        .as(line)
        .isNotEmpty()
        .allSatisfy(
            picture ->
                assertThat(GUIDES.resolve(picture))
                    .isRegularFile()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(HEAVIEST)));
  }

  private static List<String> taken() throws IOException {
    try (Stream<Path> files = Files.list(GUIDES.resolve("kartinki"))) {
      return files
          .map(file -> "kartinki/" + file.getFileName())
          .filter(name -> name.startsWith("kartinki/itogi-"))
          .toList();
    }
  }

  @Test
  void whatTheTableQuotesIsSaidByTheBot() throws IOException {
    String said = said();
    for (String line : lines()) {
      assertThat(found(QUOTED, line))
          .as(line)
          .allSatisfy(quote -> assertThat(said).contains(quote));
    }
  }

  private static String said() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "messages"))) {
      String messages =
          files
              .filter(file -> file.toString().endsWith("_ru.properties"))
              .map(EndInTableTest::read)
              .collect(Collectors.joining());
      return messages + read(Path.of("config", "documents", "_papers.yaml"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The lines of all tables without their headings. */
  private static List<String> lines() throws IOException {
    List<String> all = Files.readAllLines(TABLE);
    return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
        .filter(i -> all.get(i).startsWith("| ") && !isHeading(all, i))
        .map(all::get)
        .toList();
  }

  private static boolean isHeading(List<String> all, int line) {
    return line + 1 < all.size() && all.get(line + 1).startsWith("|---");
  }

  private static List<String> found(Pattern what, String where) {
    return what.matcher(where).results().map((MatchResult one) -> one.group(1)).toList();
  }
}
