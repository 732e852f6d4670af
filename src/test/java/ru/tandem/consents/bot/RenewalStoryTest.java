package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import ru.tandem.consents.Consent;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A yes outlives neither its document nor its season. */
class RenewalStoryTest {

  private static final Path TEXT = Path.of("consents/personal-data.yaml");

  @TempDir private static Path config;
  private static House house;
  private static int version = 1;

  private Lyceum school;
  private Phone anya;
  private Phone irina;

  @BeforeAll
  static void open() throws IOException {
    FileSystemUtils.copyRecursively(Path.of("config"), config);
    house = House.onSqlite("--tandem.config-dir=" + config);
  }

  @BeforeEach
  void anyaAndHerMotherHaveAgreed() {
    house = house.nextStory();
    school = new Lyceum(house);
    anya = school.child("Аня Лисицына", 14);
    irina = house.phone("Ирина").opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    school.curator.presses("Подтвердить").sees("Все родители подтверждены");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private void theDocumentChanges() throws IOException {
    theDocumentChanges(text -> text);
  }

  /** Every story goes on from the version that the one before it has left. */
  private void theDocumentChanges(UnaryOperator<String> words) throws IOException {
    version++;
    String first = Files.readString(Path.of("config").resolve(TEXT));
    String next = words.apply(first).replace("version: 1", "version: " + version);
    Files.writeString(config.resolve(TEXT), next);
    house.beginAnew();
    house.travel(Duration.ofHours(10));
  }

  @Test
  void whenADocumentChangesEverybodyConcernedIsAskedAndNothingStops() throws IOException {
    theDocumentChanges();
    irina.sees("Изменился документ").sees("21 сентября 2026");
    anya.sees("Изменился документ");
    assertThat(school.complete(anya)).isTrue();

    irina.presses("Прочитать").sees("Согласие на обработку").presses("Даю согласие");
    irina.sees("все согласия есть");
    house.restart();
    anya.says("/menu").presses("Документ изменился").presses("Даю согласие").sees("Записано");
    assertThat(school.about(anya))
        .filteredOn(one -> one.document().equals("personal-data") && one.version() == version)
        .hasSize(2);
    house.travel(Duration.ofDays(20));
    assertThat(school.complete(anya)).isTrue();
    anya.says("/menu").doesNotSeeButton("Документ изменился");
  }

  @Test
  void ofAParentWhoSignedOnPaperTheCuratorHearsAtOnceThatANewSheetIsNeeded() throws IOException {
    Phone boris = school.child("Борис Орлов", 12);
    Phone curator = school.curator;
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий").presses("На бумаге");
    curator.presses("Форма для родителя").presses("Подписанные листы пришли");
    curator.sees("На каких листах").presses("Участие").presses("Обработка").presses("Готово");
    curator.sees("Кто подписал").says("Олег Орлов").presses("Отец").presses("Пропустить");
    curator.sees("Фотографии").sendsPhoto(QrCode.png("a sheet")).presses("Готово");
    curator.sees(": проверим").presses("Всё верно").sees("Все согласия есть");
    theDocumentChanges();
    curator.sees("подписали прежний текст на бумаге").sees("• Борис Орлов");
    curator.sees("по 21 сентября 2026").doesNotSee("• Аня").presses("Открыть список");
    curator.sees("Борис Орлов: документ изменился").seesButton("На бумаге");
    assertThat(school.complete(boris)).isTrue();
  }

  @Test
  void whatWasAgreedToIsShownWordForWordAfterTheDocumentHasChanged() throws IOException {
    theDocumentChanges(
        text -> text.replace("разрешаю школе обрабатывать", "соглашаюсь на обработку школой"));
    school.curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    byte[] copy = school.curator.presses("Копия").receivesFile("consents-");
    try (PDDocument pdf = Loader.loadPDF(copy)) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("разрешаю школе обрабатывать", "Законный представитель: Ирина Лисицына")
          .doesNotContain("текст документа изменился", "соглашаюсь на обработку школой");
    }
  }

  @Test
  void whoDoesNotAnswerInAFortnightRestsUntilHeDoes() throws IOException {
    theDocumentChanges();
    irina.presses("Прочитать").presses("Даю согласие");
    house.travel(Duration.ofDays(15));
    school.curator.sees("новых согласий нет");
    anya.sees("на паузе");
    assertThat(school.participant(anya).isPaused()).isTrue();
    assertThat(school.complete(anya)).isFalse();

    anya.presses("Продолжить").presses("Прочитать").presses("Даю согласие").sees("Записано");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
  }

  @Test
  void aYesEndsWithItsSeason() {
    house.travel("2027-07-29T12:00");
    assertThat(school.about(anya)).allMatch(Consent::stands);
    house.travel("2027-07-30T12:00");
    assertThat(school.about(anya)).noneMatch(Consent::stands);
    assertThat(school.about(anya)).allMatch(one -> one.withdrawnAt().isEmpty());
    anya.says("/menu").doesNotSee("нужно твоё согласие");
  }
}
