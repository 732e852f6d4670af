package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.InWords;

/** Whoever reads over every shoulder knows a secret when he sees one. */
class DiscretionTest {

  @Test
  void whatTellsOfAChoiceOrARefusalIsKnownInBothLanguages() {
    assertThat(Discretion.telltalesIn("Почему: Выбор наставляемого, место: 2")).hasSize(1);
    assertThat(
            Discretion.telltalesIn(
                "↩️ Пара не сложилась: Аня — Миша. Наставник говорит «не подходит»; другая сторона"
                    + " знает только, что поиск продолжается."))
        .isNotEmpty();
    assertThat(Discretion.telltalesIn("Why: Chose each other first")).isNotEmpty();
  }

  @Test
  void whatStandsInAFileIsReadTooOnEverySheetOfIt() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Пары").createRow(0).createCell(0).setCellValue("Аня Лисицына");
      Sheet second = book.createSheet("Варианты");
      second.createRow(4).createCell(7).setCellValue("Выбрали друг друга первыми");
      book.write(written);
    }
    String words = new InWords.Sent("podbor.xlsx", written.toByteArray()).words();
    assertThat(words).contains("Аня Лисицына");
    assertThat(Discretion.telltalesIn(words)).hasSize(1);
    byte[] page = "<p>Выбор наставника, место: 1</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(Discretion.telltalesIn(new InWords.Sent("mydata.html", page).words())).hasSize(1);
  }

  @Test
  void whatBothSidesReadTellsNothing() {
    assertThat(
            Discretion.telltalesIn(
                "🤝 Есть предложение о паре!\nВозможный наставник: Миша Орлов\nЧто общего:\n"
                    + "• Общие интересы: Шахматы\n\nОтказаться можно без объяснений"))
        .isEmpty();
    assertThat(Discretion.telltalesIn("Поиск пары продолжается.")).isEmpty();
  }
}
