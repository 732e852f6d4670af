package ru.tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place of a text that nobody would fill in stops the start where it stands. */
class PlacesTest {

  private static final List<String> PLACES = List.of("school", "child", "name");

  @TempDir Path config;

  @Test
  void aMistypedPlaceIsMetWithTheOneMeantInItsOwnLine() throws IOException {
    isRefused("{chlid}", 5, "the place “{chlid}” is not known; did you mean “{child}”?");
    isRefused("{ child }", 5, "the place “{ child }” is not known; did you mean “{child}”?");
    isRefused("{Child}", 5, "the place “{Child}” is not known; did you mean “{child}”?");
    isRefused("{ребёнок}", 5, "the place “{ребёнок}” is not known; possible: {school}, {child}");
    isRefused("{child", 5, "“{” stands alone; a place is written {school}");
    isRefused("child}", 5, "“}” stands alone");
    isRefused("{{child}}", 5, "“{” stands alone");
    isRefused("{}", 5, "the place “{}” is not known");
  }

  @Test
  void aPlaceThatIsKnownIsWell() throws IOException {
    assertThat(read("{child} {school} {name}").ru()).contains("{child}");
  }

  @Test
  void inOneLineTheLineIsThatOfTheKey() throws IOException {
    Files.writeString(config.resolve("text.yaml"), "ru: \"Да, {chlid}\"\nen: \"Yes, {name}\"\n");
    assertThat(problems()).singleElement().asString().contains("text.yaml, line 1: the place");
  }

  private void isRefused(String place, int line, String reason) throws IOException {
    write(place);
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(config.resolve("text.yaml") + ", line " + line + ": " + reason);
  }

  private void write(String place) throws IOException {
    Files.writeString(
        config.resolve("text.yaml"),
        "# words\nru: |\n  Первая строка\n\n  Согласие: " + place + "\nen: |\n  {child}\n");
  }

  private Words read(String place) throws IOException {
    write(place);
    return load();
  }

  private Words load() {
    Problems problems = new Problems();
    Words words =
        new ConfigDirectory(config.toString())
            .file("text.yaml", problems, file -> file.words(500, PLACES))
            .orElse(null);
    problems.refuse();
    return words;
  }

  private List<String> problems() {
    return catchThrowableOfType(BrokenConfig.class, this::load).lines();
  }
}
