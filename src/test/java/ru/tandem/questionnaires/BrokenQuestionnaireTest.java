package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.config.BrokenConfig;
import ru.tandem.config.ConfigDirectory;

/** A mistake in a file is named with file, line and reason. */
class BrokenQuestionnaireTest {

  private static final String GOOD =
      """
      id: rating
      version: 1
      form: any
      role: any
      purpose: rating
      title: {ru: Оценка, en: Rating}
      intro: {ru: Одно касание., en: One tap.}
      items:
        - key: rating
          kind: scale
          ru: Как вам вместе?
          en: How are you getting on?
        - key: why
          kind: choice
          when: {key: rating, in: [1, 2]}
          ru: Почему?
          en: Why?
          options:
            - {code: time, ru: Мало времени, en: Too little time}
            - {code: other, ru: Другое, en: Something else}
      """;

  private static final String LIKE =
      """
      id: teachers
      version: 1
      form: [teacher-teacher, head-teacher]
      role: any
      purpose: rating
      like: rating
      without: [why]
      items:
        - key: calm
          kind: scale
          before: rating
          ru: Спокойно?
          en: Calm?
        - key: rating
          kind: scale
          ru: Как работается?
          en: How is work?
      """;

  @TempDir Path config;

  @BeforeEach
  void lists() throws IOException {
    Files.createDirectories(config.resolve("questionnaires"));
    write("_tags.yaml", "needs:\n  - {code: maths, ru: Математика, en: Maths}\n");
  }

  @Test
  void aGoodFileIsRead() throws IOException {
    write("rating.yaml", GOOD);
    assertThat(load().byId("rating").orElseThrow().items()).hasSize(2);
  }

  @Test
  void aMisspeltKindIsMetWithTheOneMeant() throws IOException {
    refused("kind: scale", "kind: scal", 10, "kind “scal” is not known; did you mean “scale”?");
  }

  @Test
  void anUnknownKeyIsRefused() throws IOException {
    refused(
        "version: 1",
        "version: 1\nreveiw: false",
        3,
        "“reveiw” means nothing here; did you mean “review”?");
  }

  @Test
  void aKeyThatMeansNothingForItsKindIsRefused() throws IOException {
    refused("kind: scale", "kind: scale\n    most: 3", 11, "“most” means nothing here");
  }

  @Test
  void aMissingTranslationIsRefused() throws IOException {
    refused("    en: Why?\n", "", 13, "“en” is missing");
    refused("title: {ru: Оценка, en: Rating}", "title: {ru: Оценка}", 6, "“en” is missing");
  }

  @Test
  void anEmptyTranslationIsRefused() throws IOException {
    refused("en: Why?", "en: ' '", 17, "“en” is empty");
  }

  @Test
  void aMissingKeyIsRefused() throws IOException {
    refused("purpose: rating\n", "", 1, "“purpose” is missing");
  }

  @Test
  void aKeyWrittenTwiceIsRefused() throws IOException {
    refused("version: 1", "version: 1\nversion: 2", 3, "“version” stands here twice");
  }

  @Test
  void aValueOfAnotherShapeIsToldOnce() throws IOException {
    for (String shape : List.of("[1]", "{a: 1}")) {
      write("rating.yaml", GOOD.replace("version: 1", "version: " + shape));
      assertThat(problems())
          .singleElement()
          .asString()
          .startsWith(line("rating.yaml", 2, "“version” must be plain text"));
    }
    write("rating.yaml", GOOD.replace("purpose: rating", "purpose: [rating]"));
    assertThat(problems()).singleElement().asString().contains("“purpose” must be plain text");
  }

  @Test
  void aTabIsToldAsATab() throws IOException {
    write("rating.yaml", GOOD.replace("version: 1", "version: 1\n\ttitle: x"));
    assertThat(problems()).singleElement().asString().contains(", line 3: not YAML: a tab stands");
  }

  @Test
  void whatWindowsAddsToAFileIsNoMistake() throws IOException {
    write("rating.yaml", "\ufeff" + GOOD.replace("\n", "\r\n"));
    assertThat(load().byId("rating").orElseThrow().items()).hasSize(2);
  }

  @Test
  void aSecondQuestionWithTheSameKeyIsRefused() throws IOException {
    refused("key: why", "key: rating", 13, "two questions have the key “rating”");
  }

  @Test
  void aSecondOptionWithTheSameCodeIsRefused() throws IOException {
    refused("code: other", "code: time", 20, "option “time” stands here twice");
  }

  @Test
  void aConditionMustNameAnEarlierQuestionAndAnAnswerOfIt() throws IOException {
    refused("{key: rating,", "{key: mode,", 15, "no earlier question has the key “mode”");
    refused("in: [1, 2]", "in: [1, 12]", 15, "“rating” has no answer “12”");
  }

  @Test
  void aTextThatDoesNotFitIsRefused() throws IOException {
    refused("ru: Другое", "ru: " + "о".repeat(41), 20, "“ru” has 41 characters, at most 40 fit");
  }

  @Test
  void markupThatTheMessengerWouldRefuseIsRefusedHere() throws IOException {
    String reason = "“ru” may hold only <b>…</b> and <i>…</i>";
    refused("ru: Почему?", "ru: Почему <3?", 16, reason);
    refused("ru: Почему?", "ru: <b>Почему?", 16, reason);
    refused("ru: Почему?", "ru: <b><i>Почему</b></i>?", 16, reason);
    refused("ru: Почему?", "ru: <script>Почему</script>?", 16, reason);
    refused("ru: Почему?", "ru: Почему & зачем?", 16, reason);
    refused("ru: Другое", "ru: <b>Другое</b>", 20, "“ru” may hold neither “<” nor “&”");
  }

  @Test
  void aListWhereATextBelongsIsRefused() throws IOException {
    refused("ru: Почему?", "ru: [Почему]", 16, "“ru” must be plain text");
  }

  @Test
  void aWordWhereANumberBelongsIsRefused() throws IOException {
    refused(
        "version: 1",
        "version: one",
        2,
        "“version” is “one”, but a whole number from 1 to 9999 is needed");
  }

  @Test
  void aFlagIsTrueOrFalse() throws IOException {
    refused(
        "kind: scale",
        "kind: scale\n    optional: yes",
        11,
        "“optional” is “yes”, but only true or false is possible");
  }

  @Test
  void anUnknownFormOfMentoringIsRefused() throws IOException {
    refused("form: any", "form: pupil-pupils", 3, "form “pupil-pupils” is not known; did you mean");
  }

  @Test
  void anUnknownListOfTagsIsRefused() throws IOException {
    refused(
        "kind: scale",
        "kind: tags\n    tags: wishes",
        11,
        "there is no list of tags “wishes” in _tags.yaml");
  }

  @Test
  void aCodeHoldsOnlySmallLatinLettersDigitsAndLines() throws IOException {
    refused("key: why", "key: Почему", 13, "“Почему” may hold only small Latin letters");
  }

  @Test
  void brokenYamlIsRefusedWhereItBreaks() throws IOException {
    refused(
        "role: any", "role: any: any", 4, "not YAML: mapping values are not allowed here (a text");
  }

  @Test
  void aFileThatIsNoListOfKeysIsRefused() throws IOException {
    write("empty.yaml", "");
    assertThat(problems())
        .first()
        .asString()
        .startsWith(line("empty.yaml", 1, "this is not a list"));
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Files.write(path("old.yaml"), "id: ё".getBytes("windows-1251"));
    assertThat(problems())
        .first()
        .asString()
        .endsWith("old.yaml: not UTF-8; save it in this encoding");
  }

  @Test
  void aFileWithAnotherEndingIsNotPassedOverSilently() throws IOException {
    write("rating.yml", GOOD);
    assertThat(problems()).first().asString().endsWith("rename it so that it ends in .yaml");
  }

  @Test
  void twoFilesMayNotHaveOneIdOrServeOnePurpose() throws IOException {
    write("a.yaml", GOOD);
    write("b.yaml", GOOD);
    assertThat(problems())
        .hasSize(2)
        .anyMatch(line -> line.contains("b.yaml, line 1: the id “rating” is already used in "))
        .anyMatch(line -> line.contains("b.yaml, line 5: the same form, role and purpose"));
  }

  @Test
  void aQuestionnaireThatIsLikeAnotherSaysOnlyWhatDiffers() throws IOException {
    write("rating.yaml", GOOD);
    write("teachers.yaml", LIKE);
    Questionnaire teachers = load().byId("teachers").orElseThrow();
    assertThat(teachers.title().en()).isEqualTo("Rating");
    assertThat(teachers.items()).extracting(Item::key).containsExactly("calm", "rating");
    assertThat(teachers.items().get(1).question().ru()).isEqualTo("Как работается?");
  }

  @Test
  void theQuestionnaireThatNamesTheFormAloneIsTakenFirst() throws IOException {
    write("rating.yaml", GOOD);
    write("teachers.yaml", LIKE);
    write("heads.yaml", LIKE.replace("teachers", "heads").replace("[teacher-teacher, ", "["));
    Questionnaires all = load();
    assertThat(all.find("head-teacher", Role.MENTOR, Purpose.RATING).orElseThrow().id())
        .isEqualTo("heads");
    assertThat(all.find("teacher-teacher", Role.MENTOR, Purpose.RATING).orElseThrow().id())
        .isEqualTo("teachers");
    assertThat(all.find("pupil-pupil", Role.MENTOR, Purpose.RATING).orElseThrow().id())
        .isEqualTo("rating");
  }

  @Test
  void whatIsLikeAnotherMustFindThereWhatItNames() throws IOException {
    write("rating.yaml", GOOD);
    refusedLike("like: rating", "like: ratings", 6, "there is no file questionnaires/ratings.yaml");
    refusedLike("[why]", "[wy]", 7, "there is no question “wy” to leave out");
    refusedLike("before: rating", "before: end", 11, "there is no question “end”");
    refusedLike("like: rating", "like: x", 6, "a questionnaire cannot in the end be like itself");
    refusedLike(
        "without: [why]", "without: [rating]", 1, "no earlier question has the key “rating”");
  }

  private void refusedLike(String good, String bad, int line, String reason) throws IOException {
    assertThat(LIKE).contains(good);
    String items =
        bad.contains("without: [rating]") ? LIKE.substring(0, LIKE.indexOf("items")) : LIKE;
    write("x.yaml", items.replace(good, bad));
    assertThat(problems()).anyMatch(problem -> problem.startsWith(line("x.yaml", line, reason)));
  }

  @Test
  void aBrokenFileThatOthersAreLikeIsToldOnceAndAlone() throws IOException {
    write("rating.yaml", GOOD.replace("role: any", "role: any: any"));
    write("teachers.yaml", LIKE);
    write(
        "heads.yaml", LIKE.replace("teachers", "heads").replace("like: rating", "like: teachers"));
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(line("rating.yaml", 4, "not YAML: mapping values are not allowed here"));
  }

  @Test
  void aFileThatOthersAreLikeMayBeBrokenInAnyWay() throws IOException {
    write("teachers.yaml", LIKE);
    for (String broken : List.of("", "rating", "[a, b]", "a: &x 1\nb: *y", "\t", "id: '")) {
      write("rating.yaml", broken);
      assertThat(problems()).singleElement().asString().startsWith(path("rating.yaml").toString());
    }
    Files.write(path("rating.yaml"), "id: ё".getBytes("windows-1251"));
    assertThat(problems()).singleElement().asString().contains("rating.yaml: not UTF-8");
  }

  @Test
  void aBrokenListOfTagsIsToldOnceAndAlone() throws IOException {
    write("_tags.yaml", "needs: [");
    write("x.yaml", GOOD.replace("kind: scale", "kind: tags\n    tags: needs\n    most: 2"));
    assertThat(problems()).noneMatch(problem -> problem.contains("there is no list of tags"));
    assertThat(problems()).anyMatch(problem -> problem.contains("_tags.yaml, line"));
  }

  @Test
  void aPlaceThatNobodyFillsInIsRefused() throws IOException {
    String reason = " is filled in by nobody here: leave the curly brackets out";
    refused("ru: Почему?", "ru: 'Почему, {chlid}?'", 16, "“{chlid}”" + reason);
    refused("en: Why?", "en: 'Why, {name}?'", 17, "“{name}”" + reason);
    refused("ru: Другое", "ru: 'Другое {1}'", 20, "“{1}”" + reason);
    refused("ru: Почему?", "ru: 'Почему?}'", 16, "“}”" + reason);
  }

  @Test
  void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
    write("a.yaml", GOOD.replace("kind: scale", "kind: scal").replace("en: Why?", "ren: Why?"));
    write("b.yaml", GOOD.replace("role: any", "role: anyone"));
    List<String> problems = problems();
    assertThat(problems).anyMatch(line -> line.contains("a.yaml, line 10: kind “scal”"));
    assertThat(problems).anyMatch(line -> line.contains("a.yaml, line 17: “ren” means nothing"));
    assertThat(problems).anyMatch(line -> line.contains("b.yaml, line 4: role “anyone”"));
  }

  @Test
  void aMissingDirectoryIsNamed() throws IOException {
    Files.delete(path("_tags.yaml"));
    Files.delete(config.resolve("questionnaires"));
    assertThat(problems()).anyMatch(line -> line.contains("there is no such directory"));
  }

  private void refused(String good, String bad, int line, String reason) throws IOException {
    assertThat(GOOD).contains(good);
    write("x.yaml", GOOD.replace(good, bad));
    assertThat(problems()).anyMatch(problem -> problem.startsWith(line("x.yaml", line, reason)));
  }

  private List<String> problems() {
    return catchThrowableOfType(BrokenConfig.class, this::load).lines();
  }

  private Questionnaires load() {
    return new Questionnaires(new ConfigDirectory(config.toString()));
  }

  private String line(String file, int line, String reason) {
    return path(file) + ", line " + line + ": " + reason;
  }

  private Path path(String file) {
    return config.resolve("questionnaires").resolve(file);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(path(file), text, StandardCharsets.UTF_8);
  }
}
