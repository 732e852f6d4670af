package ru.tandem.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import ru.tandem.config.BrokenConfig;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.papers.WordFile;
import ru.tandem.people.Language;

/** A school edits a template; what cannot be filled is told at the start. */
class DocumentsTest {

  private static final Document ORDER =
      new Document(
          "order-mentors",
          List.of("school", "curator"),
          Map.of("mentors", List.of("number", "name")));

  @TempDir Path school;

  private void saves(String file, String words, String list, String row) throws IOException {
    Path path = school.resolve("documents").resolve(file);
    Files.createDirectories(path.getParent());
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(path)) {
      word.createParagraph().createRun().setText(words);
      XWPFTable table = word.createTable(2, 1);
      table.getRow(0).getCell(0).setText(list);
      table.getRow(1).getCell(0).setText(row);
      word.write(out);
    }
  }

  private Documents documents() {
    return new Documents(new ConfigDirectory(school.toString()), List.of(ORDER), List.of());
  }

  @Test
  void eachLanguageHasItsOwnPaper() throws IOException {
    saves("order-mentors.ru.docx", "Приказ по «{{школа}}»", "{{наставники}}", "[номер]. [имя]");
    saves("order-mentors.en.docx", "Order for {{school}}", "{{mentors}}", "[number]. [name]");
    Map<String, String> words = Map.of("school", "Лицей № 1", "curator", "Марина Соколова");
    Map<String, List<Map<String, String>>> rows =
        Map.of("mentors", List.of(Map.of("number", "1", "name", "Вера Котова")));
    assertThat(WordFile.text(documents().docx(ORDER, Language.RU, words, rows, Map.of(), true)))
        .contains("Приказ по «Лицей № 1»")
        .contains("1. Вера Котова");
    assertThat(WordFile.text(documents().docx(ORDER, Language.EN, words, rows, Map.of(), true)))
        .contains("Order for Лицей № 1");
  }

  @Test
  void aConditionThatIsNotClosedIsToldBeforeAnybodyMeetsIt() throws IOException {
    saves("order-mentors.ru.docx", "{{?дети}}Родители", "{{наставники}}", "[номер]. [имя]");
    saves("order-mentors.en.docx", "Parents{{/pupils}}", "{{mentors}}", "[number]. [name]");
    assertThatThrownBy(this::documents)
        .hasMessageContaining("“{{?дети}}” has no “{{/дети}}” behind it")
        .hasMessageContaining("“{{/pupils}}” has no “{{?pupils}}” before it");
  }

  @Test
  void everythingThatCannotBeFilledIsToldAtOnce() throws IOException {
    saves("order-mentors.ru.docx", "Приказ по «{{школы}}»", "{{наставники}}", "[номр]. [имя]");
    saves("order-mentors.en.docx", "Order {{?school}}x{{/school}}", "Mentors", "[name]");
    assertThatThrownBy(this::documents)
        .isInstanceOfSatisfying(
            BrokenConfig.class,
            broken ->
                assertThat(broken.lines())
                    .containsExactlyInAnyOrder(
                        path("ru")
                            + ": “школы” is not known; did you mean “школа”?"
                            + " (in the paragraph “Приказ по «{{школы}}»”)",
                        path("ru") + ": “номр” is not known; did you mean “номер”?",
                        path("en")
                            + ": “/school” is not known; did you mean “school”?"
                            + " (in the paragraph “Order {{?school}}x{{/school}}”)",
                        path("en")
                            + ": “?school” is not known; did you mean “school”?"
                            + " (in the paragraph “Order {{?school}}x{{/school}}”)",
                        path("en") + ": no row of a table stands below {{mentors}}"));
  }

  @Test
  void aPlaceThatLacksABracketStopsTheStart() throws IOException {
    for (String written : List.of("{школа}", "{{школа}", "{школа}}", "{{{школа}}}", "}} школа")) {
      saves("order-mentors.ru.docx", "Приказ по " + written, "{{наставники}}", "[имя]");
      saves("order-mentors.en.docx", "Order for {{school}}", "{{mentors}}", "[name]");
      assertThatThrownBy(this::documents)
          .as(written)
          .hasMessageContaining(path("ru") + ": “")
          .hasMessageContaining("” is no place")
          .hasMessageContaining("(in the paragraph “Приказ по ");
    }
    saves("order-mentors.ru.docx", "Приказ по {школа}", "{{наставники}}", "[имя]");
    assertThatThrownBy(this::documents)
        .hasMessageContaining("“{школа}” is no place; did you mean “{{школа}}”?");
  }

  /** The paper would be drawn with what was struck out in it, or could not be drawn at all. */
  @Test
  void aChangeThatIsNotAcceptedStopsTheStart() throws IOException {
    saves("order-mentors.ru.docx", "Приказ по {{школа}}", "{{наставники}}", "[имя]");
    saves("order-mentors.en.docx", "Order for {{school}}", "{{mentors}}", "[name]");
    Path path = school.resolve("documents").resolve("order-mentors.ru.docx");
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(path));
        OutputStream out = Files.newOutputStream(path)) {
      CTRunTrackChange added = word.getParagraphs().get(0).getCTP().addNewIns();
      added.setId(BigInteger.ONE);
      added.setAuthor("Завуч");
      added.addNewR().addNewT().setStringValue(" и классам");
      word.write(out);
    }
    assertThatThrownBy(this::documents)
        .hasMessage(
            path("ru")
                + ": holds a marked change: accept or reject all changes in Word and save it"
                + " (in the paragraph “Приказ по {{школа}} и классам”)");
  }

  /**
   * Eleven kilobytes of nothing but zeros, packed: opened in Word's own way they fill the memory.
   */
  @Test
  void aBombAmongTheTemplatesIsRefusedByName() throws IOException {
    saves("order-mentors.en.docx", "Order for {{school}}", "{{mentors}}", "[name]");
    for (String part :
        List.of("word/document.xml", "word/media/image1.png", "customXml/item1.xml")) {
      packs("order-mentors.ru.docx", part, 40 << 20);
      assertThatThrownBy(this::documents)
          .hasMessage(
              path("ru")
                  + ": is small as it lies there and huge when it is unpacked: save it anew in Word");
    }
  }

  @Test
  void aTemplateOfManyMegabytesIsNotEvenOpened() throws IOException {
    saves("order-mentors.en.docx", "Order for {{school}}", "{{mentors}}", "[name]");
    Files.write(school.resolve("documents/order-mentors.ru.docx"), new byte[11 << 20]);
    assertThatThrownBy(this::documents).hasMessage(path("ru") + ": is larger than 10 MB");
  }

  private void packs(String file, String part, int size) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(school.resolve("documents").resolve(file)))) {
      zip.putNextEntry(new ZipEntry(part));
      byte[] nothing = new byte[1 << 20];
      for (int written = 0; written < size; written += nothing.length) {
        zip.write(nothing);
      }
    }
  }

  private String path(String language) {
    return school.resolve("documents/order-mentors." + language + ".docx").toString();
  }

  @Test
  void aMissingTemplateAndOneThatWordHasNotSavedStopTheStart() throws IOException {
    Files.createDirectories(school.resolve("documents"));
    Files.writeString(school.resolve("documents/order-mentors.ru.docx"), "Приказ");
    assertThatThrownBy(this::documents)
        .isInstanceOfSatisfying(
            BrokenConfig.class,
            broken ->
                assertThat(broken.lines())
                    .anySatisfy(line -> assertThat(line).contains("ru.docx: is no Word file"))
                    .anySatisfy(line -> assertThat(line).contains("en.docx: is missing")));
  }

  /** The names stand in the messages; whoever edits a template reads them in its folder. */
  @Test
  void noTemplateAsksWhoSignsItForAGender() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("config/documents"))) {
      for (Path template : all.filter(one -> one.toString().endsWith(".ru.docx")).toList()) {
        assertThat(WordFile.text(Files.readAllBytes(template)))
            .as(template.getFileName().toString())
            .doesNotContainPattern("[а-я]\\([-–]?[а-я]{1,4}\\)");
      }
    }
  }

  @Test
  void thePageBesideTheTemplatesNamesEveryPlace() throws IOException {
    String page = Files.readString(Path.of("config/documents/README.md"));
    for (String language : List.of("ru", "en")) {
      Properties names = new Properties();
      names.load(
          Files.newBufferedReader(
              Path.of("src/main/resources/messages/documents_" + language + ".properties"),
              StandardCharsets.UTF_8));
      assertThat(names.stringPropertyNames())
          .filteredOn(key -> key.startsWith("documents.place."))
          .isNotEmpty()
          .allSatisfy(
              key ->
                  assertThat(page)
                      .containsAnyOf(
                          "{{" + names.getProperty(key) + "}}",
                          "{{@" + names.getProperty(key) + "}}",
                          "{{?" + names.getProperty(key) + "}}",
                          "[" + names.getProperty(key) + "]"));
    }
  }
}
