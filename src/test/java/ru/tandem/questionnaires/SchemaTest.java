package ru.tandem.questionnaires;

import static com.networknt.schema.SpecificationVersion.DRAFT_7;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import ru.tandem.config.BrokenConfig;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.programmes.MentoringKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors check the files by the schema; what it refuses, the start refuses too. */
class SchemaTest {

  private static final Path FOLDER = Path.of("config/questionnaires");
  private static final JsonMapper JSON = new JsonMapper();
  private static final String GOOD =
      """
      # yaml-language-server: $schema=schema.json
      id: probe
      version: 1
      form: [pupil-pupil, teacher-pupil]
      role: mentee
      purpose: rating
      title: {ru: Проба, en: Probe}
      intro: {ru: Одно касание., ty: Просто нажми., en: One tap.}
      items:
        - key: calm
          kind: scale
          alert: {at-most: 4}
          ru: Спокойно?
          en: Calm?
        - key: help
          kind: tags
          tags: needs
          most: 3
          when: {key: calm, in: [1, 2]}
          ru: С чем помочь?
          en: What can we help with?
        - key: paper
          kind: file
          optional: true
          ru: Файл?
          en: A file?
        - key: choice
          kind: choice
          ru: Что выбрать?
          en: What to choose?
          options:
            - {code: one, value: 1, ru: Одно, en: One}
            - {code: two, value: 2, ru: Два, en: Two}
      """;

  @TempDir Path config;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      return walk.filter(path -> path.toString().endsWith(".yaml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileNamesItsSchemaAndHoldsToIt(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("# yaml-language-server: $schema=");
    String name = text.lines().findFirst().orElseThrow().split("=")[1];
    assertThat(problems(file.getParent().resolve(name).normalize(), text)).isEmpty();
  }

  @Test
  void theSchemaKnowsWhatTheReaderKnows() throws IOException {
    JsonNode schema = JSON.readTree(Files.readString(FOLDER.resolve("schema.json")));
    assertThat(words(schema.at("/definitions/item/properties/kind/enum")))
        .containsExactlyInAnyOrderElementsOf(written(Kind.values()));
    assertThat(words(schema.at("/properties/role/enum")))
        .containsExactlyInAnyOrderElementsOf(written(Role.values()));
    assertThat(words(schema.at("/properties/purpose/enum")))
        .containsExactlyInAnyOrderElementsOf(written(Purpose.values()));
    assertThat(words(schema.at("/definitions/form/anyOf/0/enum")))
        .containsExactlyInAnyOrderElementsOf(QuestionnaireReader.FORMS);
    assertThat(QuestionnaireReader.KINDS)
        .containsExactly(written(MentoringKind.values()).toArray(String[]::new));
    assertThat(schema.at("/definitions/form/anyOf/1/pattern").asString())
        .endsWith("/(" + String.join("|", QuestionnaireReader.KINDS) + ")$");
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> written(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void aGoodFilePassesBoth() throws IOException {
    assertThat(problems(FOLDER.resolve("schema.json"), GOOD)).isEmpty();
    assertThat(read(GOOD).byId("probe")).isPresent();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("kind: scale", "kind: scal", 11),
        arguments("version: 1", "verison: 1", 3),
        arguments("version: 1", "version: one", 3),
        arguments("role: mentee", "role: mentees", 5),
        arguments("purpose: rating", "purpose: ratings", 6),
        arguments("teacher-pupil", "teachers-pupil", 4),
        arguments("title: {ru: Проба, en: Probe}\n", "", 2),
        arguments(", en: Probe}", "}", 7),
        arguments("ru: Проба", "ru: " + "о".repeat(81), 7),
        arguments("en: Calm?", "en: ' '", 14),
        arguments("en: Calm?", "en: Calm <script>?", 14),
        arguments("key: calm\n", "key: Спокойно\n", 10),
        arguments("{at-most: 4}", "{at-most: 11}", 12),
        arguments("kind: scale\n", "kind: scale\n    most: 3\n", 12),
        arguments("tags: needs\n    ", "", 15),
        arguments("most: 3", "most: 0", 18),
        arguments("in: [1, 2]", "in: []", 19),
        arguments("optional: true", "optional: yes", 24),
        arguments("    options:\n", "    option:\n", 31),
        arguments("code: one", "code: Один", 32),
        arguments("value: 1, ru", "value: a, ru", 32),
        arguments("ru: Одно", "ru: " + "о".repeat(41), 32));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeFailsInTheEditorAndAtTheStartWithItsLine(String good, String bad, int line)
      throws IOException {
    assertThat(GOOD).contains(good);
    String broken = GOOD.replace(good, bad);
    assertThat(problems(FOLDER.resolve("schema.json"), broken)).isNotEmpty();
    assertThat(catchThrowableOfType(BrokenConfig.class, () -> read(broken)).lines())
        .anyMatch(problem -> problem.contains("probe.yaml, line " + line + ": "));
  }

  private Questionnaires read(String text) throws IOException {
    Path folder = Files.createDirectories(config.resolve("questionnaires"));
    Files.writeString(
        folder.resolve("_tags.yaml"),
        "needs:\n  - {code: maths, ru: Счёт, en: Maths}\n  - {code: x, ru: Икс, en: X}\n  - {code: y, ru: Игрек, en: Y}\n");
    Files.writeString(folder.resolve("probe.yaml"), text);
    return new Questionnaires(new ConfigDirectory(config.toString()));
  }

  private static List<?> problems(Path schema, String yaml) throws IOException {
    Schema rules =
        SchemaRegistry.withDefaultDialect(DRAFT_7)
            .getSchema(JSON.readTree(Files.readString(schema)));
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return rules.validate(JSON.<JsonNode>valueToTree(value));
  }
}
