package ru.tandem.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** A Word file is filled in where it asks for it, and nowhere else. */
class WordTemplateTest {

  private final XWPFDocument word = new XWPFDocument();

  private WordTemplate template() throws WordTemplate.Unreadable {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      word.write(file);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return WordTemplate.read(file.toByteArray());
  }

  private void paragraph(String words) {
    word.createParagraph().createRun().setText(words);
  }

  private void table(String[]... rows) {
    XWPFTable table = word.createTable(rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        table.getRow(i).getCell(j).setText(rows[i][j]);
      }
    }
  }

  @Test
  void aPlaceThatWordHasCutIntoPiecesIsFilledAndKeepsItsLooks() throws Exception {
    XWPFRun bold = word.createParagraph().createRun();
    bold.setBold(true);
    bold.setText("Приказ по школе «{{шко");
    word.getLastParagraph().createRun().setText("ла}}»");
    assertThat(template().places()).containsOnlyKeys("школа");
    byte[] filled = template().filled(Map.of("школа", "Лицей № 1"), Map.of());
    assertThat(WordFile.text(filled)).contains("Приказ по школе «Лицей № 1»");
    assertThat(WordFile.open(filled).getParagraphs().get(0).getRuns())
        .anySatisfy(
            run -> {
              assertThat(run.text()).contains("Лицей");
              assertThat(run.isBold()).isTrue();
            });
  }

  @Test
  void spacesWithinThePlaceDoNotMatter() throws Exception {
    paragraph("Приказ по школе «{{ школа }}»");
    assertThat(template().places()).containsOnlyKeys("школа");
    assertThat(WordFile.text(template().filled(Map.of("школа", "Лицей № 1"), Map.of())))
        .contains("Приказ по школе «Лицей № 1»");
  }

  /** From a page of the web or the messenger a space often comes that does not break. */
  @Test
  void aSpaceThatDoesNotBreakIsASpaceToo() throws Exception {
    paragraph("№ {{номер\u00a0 приказа\u00a0}}");
    table(new String[] {"{{ пары\u00a0}}"}, new String[] {"[имя]"});
    assertThat(template().places()).containsOnlyKeys("номер приказа", "пары");
    byte[] filled =
        template()
            .filled(
                Map.of("номер приказа", "17-о"),
                Map.of("пары", List.of(Map.of("имя", "Аня Лисицына"))));
    assertThat(WordFile.text(filled)).contains("№ 17-о", "Аня Лисицына").doesNotContain("{{");
  }

  /** What is cut in two by a mark of what was struck out cannot be filled. */
  @Test
  void aChangeThatNobodyHasAcceptedIsSeen() throws Exception {
    paragraph("Без правок {{школа}}");
    assertThat(template().changed()).isEmpty();
    paragraph("Приказ по {{");
    CTRunTrackChange struck = word.getLastParagraph().getCTP().addNewDel();
    struck.setId(BigInteger.ONE);
    struck.setAuthor("Завуч");
    struck.addNewR().addNewDelText().setStringValue("класс");
    word.getLastParagraph().createRun().setText("школа}}");
    assertThat(template().changed()).contains("Приказ по {{школа}}");
  }

  @Test
  void theHeaderOfThePageIsFilledToo() throws Exception {
    word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("{{школа}}");
    byte[] filled = template().filled(Map.of("школа", "Лицей № 1"), Map.of());
    assertThat(WordFile.open(filled).getHeaderList().get(0).getText()).contains("Лицей № 1");
  }

  @Test
  void eachLineOfAListHasARow() throws Exception {
    table(
        new String[] {"№", "Имя {{ наставники }}"},
        new String[] {"[номер]", "[ имя ]"},
        new String[] {"Итого", "{{количество}}"});
    WordTemplate template = template();
    assertThat(template.columns("наставники"))
        .hasValueSatisfying(
            columns -> assertThat(columns).containsExactlyInAnyOrder("номер", "имя"));
    byte[] filled =
        template.filled(
            Map.of("количество", "2"),
            Map.of(
                "наставники",
                List.of(
                    Map.of("номер", "1", "имя", "Вера Котова"),
                    Map.of("номер", "2", "имя", "Тимур Галеев"))));
    assertThat(WordFile.open(filled).getTables().get(0).getRows())
        .extracting(row -> row.getCell(0).getText() + "|" + row.getCell(1).getText().strip())
        .containsExactly("№|Имя", "1|Вера Котова", "2|Тимур Галеев", "Итого|2");
  }

  @Test
  void whatPeopleHaveTypedIsNeverTakenForAPlace() throws Exception {
    paragraph("{{школа}}, {{программа}}");
    table(new String[] {"{{наставники}}"}, new String[] {"[имя]"});
    byte[] filled =
        template()
            .filled(
                Map.of("школа", "{{программа}} & <b>", "программа", "[имя]"),
                Map.of("наставники", List.of(Map.of("имя", "{{школа}} [имя]"))));
    assertThat(WordFile.text(filled))
        .contains("{{программа}} & <b>, [имя]")
        .contains("{{школа}} [имя]");
  }

  @Test
  void whatStandsInAConditionStaysOnlyWhereItHolds() throws Exception {
    paragraph("Памятка наставляемому{{?дети}} и родителю{{/дети}}: {{школа}}");
    paragraph("{{?дети}}");
    paragraph("Родитель ______ {{школа}}");
    paragraph("{{/дети}}");
    paragraph("{{?взрослые}}Куратор{{/взрослые}}");
    WordTemplate template = template();
    assertThat(WordFile.text(filled(template, true)))
        .contains("Памятка наставляемому и родителю: Лицей", "Родитель ______ Лицей")
        .doesNotContain("{{", "Куратор");
    assertThat(WordFile.text(filled(template, false)))
        .contains("Памятка наставляемому: Лицей", "Куратор")
        .doesNotContain("{{", "одител");
  }

  private static byte[] filled(WordTemplate template, boolean pupils) {
    return template.filled(
        Map.of("школа", "Лицей"), Map.of(), Map.of(), Map.of("дети", pupils, "взрослые", !pupils));
  }

  @Test
  void aTallPictureIsMadeSmallerRatherThanCutOffAtTheEndOfThePage() throws Exception {
    paragraph("{{@картинка}}");
    BufferedImage tall = new BufferedImage(600, 2400, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(tall, "png", png);
    byte[] filled = template().filled(Map.of(), Map.of(), Map.of("картинка", png.toByteArray()));
    XWPFPicture picture =
        WordFile.open(filled).getParagraphs().stream()
            .flatMap(one -> one.getRuns().stream())
            .flatMap(run -> run.getEmbeddedPictures().stream())
            .findFirst()
            .orElseThrow();
    // a page of A4 has some 700 points for words
    assertThat(picture.getDepth()).isLessThan(500);
    assertThat(picture.getDepth() / picture.getWidth()).isBetween(3.9, 4.1);
  }

  @Test
  void aListWithoutARowBelowHasNoColumns() throws Exception {
    paragraph("{{пары}}");
    table(new String[] {"Имя"}, new String[] {"{{наставники}}"});
    assertThat(template().columns("пары")).isEmpty();
    assertThat(template().columns("наставники")).isEmpty();
  }

  @Test
  void whatWordHasNotSavedIsNotRead() {
    assertThatThrownBy(
            () -> WordTemplate.read("<html>Приказ</html>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(WordTemplate.Unreadable.class);
  }
}
