package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.Identity;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Who would rather sign by hand, and what remains in everybody's hands as a proof. */
class PaperDoorStoryTest {

  private static final Pattern CODE = Pattern.compile("[A-Z2-9]{5}-[A-Z2-9]{5}");
  private static final byte[] PHOTO = QrCode.png("a sheet of paper");
  private static final byte[] SECOND = QrCode.png("another sheet");

  private static House house;

  private Lyceum school;
  private Phone curator;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    school = new Lyceum(house);
    curator = school.curator;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private byte[] printsForTheParent() {
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий").presses("На бумаге");
    return curator.presses("Форма для родителя").receivesFile("consent-");
  }

  private String code() {
    Matcher code = CODE.matcher(curator.lastMessage());
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private void takesDown(String name) {
    curator.sees("На каких листах").presses("Участие").presses("Обработка").presses("Готово");
    curator.sees("Кто подписал").says(name).presses("Мать").sees("Телефон").presses("Пропустить");
    curator.sees("Фотографии").sendsPhoto(PHOTO).seesButton("Готово").presses("Готово");
    curator.sees(": проверим").sees(name).presses("Всё верно");
  }

  @Test
  void aSignedFormOpensTheGateAsAButtonDoes() throws IOException {
    Phone anya = school.child("Аня Лисицына", 14);
    byte[] form = printsForTheParent();
    String code = code();
    assertThat(pages(form)).isEqualTo(4);
    anya.sendsPhoto(PHOTO).sees("Если это подписанный лист, отдай его куратору");
    assertThat(text(form)).contains("Аня Лисицына", code, "Подпись на этом листе");

    house.restart();
    curator.presses("Подписанные листы пришли");
    takesDown("Ирина Лисицына");
    curator.sees("Все согласия есть");
    anya.sees("Все согласия есть").seesButton("Заполнить анкету");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.about(anya))
        .filteredOn(consent -> consent.isOnPaper())
        .hasSize(2)
        .allMatch(consent -> consent.identity().orElseThrow() == Identity.PAPER);
  }

  @Test
  void aPileOfPaperIsTakenDownByItsCodesEvenOnARussianKeyboard() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Пришла бумага");
    curator.sees("Какой код").says("XXXXX-XXXXX").sees("Формы с таким кодом здесь нет");
    curator.says(code.toLowerCase().replace("-", " ").replace('a', 'а').replace('c', 'с'));
    takesDown("Ирина Лисицына");
    curator.sees("Все согласия есть");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void oneFormCountsOnce() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    int printed = curator.lastMessageId();
    curator.presses("Подписанные листы пришли");
    takesDown("Ирина Лисицына");
    curator.sees("Все согласия есть");
    curator.pressesOld(printed, "Подписанные листы пришли").sees("Эта форма уже учтена");
  }

  @Test
  void printingTwiceMakesNoSecondCode() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    String first = code();
    printsForTheParent();
    assertThat(code()).isEqualTo(first);
  }

  @Test
  void aCuratorOfAnotherSchoolTakesNothingDown() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    Phone stranger = new Lyceum(house).curator;
    stranger.says("/menu").presses("Вместе").presses("📚 Согласия");
    int page = stranger.lastMessageId();
    stranger.presses("Пришла бумага").sees("Какой код").says(code).sees("Формы с таким кодом");
    String id = school.participant(anya).id() + "";
    for (String forged :
        List.of(
            "consents.papercame:" + code.toLowerCase().replace("-", ""),
            "consents.onpaper:" + id,
            "consents.print:" + id + ":GUARDIAN",
            "consents.printown:" + id,
            "consents.evidence:" + id,
            "consents.evidencecopy:" + id,
            "consents.copy:" + id,
            "consents.takeback:" + id + ":" + school.person(anya).id(),
            "consents.takenback:" + id + ":" + school.person(anya).id(),
            "consents.register:" + school.programme.id() + ":0",
            "consents.table:" + school.programme.id())) {
      stranger.forges(page, forged).seesToast("уже решено").doesNotSee("Лисицына");
    }
  }

  @Test
  void aParentMayPrintTheFormAtHome() throws IOException {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина");
    irina.opens(school.link(anya)).presses("Прочитать").presses("Не сейчас");
    byte[] form = irina.presses("Подписать на бумаге").receivesFile("consent-");
    assertThat(text(form)).contains("Аня Лисицына", "дата, подпись");
    irina.sees("отдайте куратору");
  }

  @Test
  void whoAgreesGetsACopyAndTheCuratorHasTheSame() throws IOException {
    Phone anya = school.child("Аня Лисицына", 14);
    anya.says("/menu").presses("Согласия").presses("Копия");
    assertThat(text(anya.receivesFile("consents.pdf"))).contains("Участник: Аня Лисицына");
    Phone irina = house.phone("Ирина");
    irina.opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    byte[] copy = irina.receivesFile("consents.pdf");
    assertThat(pages(copy)).isEqualTo(2);
    assertThat(text(copy))
        .contains("Законный представитель: Ирина Лисицына", "SHA-256", "версия 1");

    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.sees("Ирина Лисицына").sees("ещё не подтверждено").presses("Копия");
    assertThat(pages(curator.receivesFile("consents-"))).isEqualTo(4);
    irina.says("/menu").presses("Согласия").presses("Копия");
    assertThat(pages(irina.receivesFile("consents.pdf"))).isEqualTo(2);
  }

  @Test
  void theRegisterIsATableThatSaysHowEachWasChecked() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.presses("Подписанные листы пришли");
    takesDown("Ирина Лисицына");
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").sees("1 из 1");
    String table =
        new String(curator.presses("Таблица").receivesFile("consents.csv"), StandardCharsets.UTF_8);
    assertThat(table.lines()).hasSize(4);
    assertThat(table)
        .contains("\"Аня Лисицына\";\"Участие в программе\";\"2\";\"Ирина Лисицына\"")
        .contains("подпись на бумаге", "Подписанный лист с кодом " + code);
  }

  @Test
  void thePhotoOfTheSignedSheetsCanBeLookedAtAgain() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.presses("Подписанные листы пришли");
    takesDown("Ирина Лисицына");
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    house.restart();
    curator.presses("Подписанные листы: " + code).sees("Подписанные листы, код");
    assertThat(curator.receivesFile("")).isEqualTo(PHOTO);
    curator.presses("Назад").sees("Согласия: Аня Лисицына");
    Phone stranger = new Lyceum(house).curator.says("/menu");
    for (int number = 1; number < 20; number++) {
      String forged = "consents.sheetphoto:" + school.participant(anya).id() + ":" + number;
      stranger.forges(stranger.lastMessageId(), forged).seesToast("уже решено");
    }
  }

  @Test
  void allPhotosOfAnAlbumAndAPdfAreKeptUntilTheCuratorIsDone() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.presses("Подписанные листы пришли").sees("На каких листах");
    curator.presses("Участие").presses("Обработка").presses("Готово").says("Ирина Лисицына");
    curator.presses("Мать").presses("Пропустить").sees("Фотографии");
    curator.sendsPhoto(PHOTO).sendsPhoto(SECOND).sendsPhoto(PHOTO);
    curator.sendsFile("листы.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    curator.seesButton("листы.pdf");
    assertThat(school.complete(anya)).isFalse();
    house.restart();
    curator.presses("Готово").presses("Всё верно").sees("Все согласия есть");
    assertThat(school.complete(anya)).isTrue();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.presses("Подписанные листы: " + code).sees("1 из 4").sees("4 из 4");
    assertThat(curator.buttonLabels()).anyMatch(label -> label.contains("Назад"));
  }

  @Test
  void whatWasSignedByHandIsTakenBackByALetter() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    curator.presses("Подписанные листы пришли");
    takesDown("Ирина Лисицына");
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.presses("Отозвано письменно: Ирина").sees("30 дней").presses("Да, отозвать");
    curator.sees("больше не действует");
    anya.sees("дело не в тебе");
    assertThat(school.complete(anya)).isFalse();
  }

  @Test
  void whoSignedByHandAndThenComesToTheChatIsOneAndTheSame() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    curator.presses("Подписанные листы пришли");
    takesDown("Лисицына Ирина Олеговна");
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.sees("подпись на бумаге").doesNotSee("сообщения бота выключены");
    curator.presses("Ссылка родителю").sees("назовите код");
    Phone irina = house.phone("Ирина").opens(curator.findLink("g-"));
    school.answers(irina, "Ирина Лисицына", "Мать");
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    irina.sees("Участие остановлено").doesNotSee("второго родителя");
    curator.sees("Согласие отозвано").doesNotSee("Родители решили по-разному");
    assertThat(school.complete(anya)).isFalse();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.doesNotSeeButton("Отозвано письменно").doesNotSeeButton("Поговорили");
    irina.says("/menu").presses("Дать согласие снова").presses("Не возражаю");
    irina.presses("Даю согласие").sees("спасибо");
    assertThat(school.complete(anya)).isTrue();
  }

  private void takesDownWithoutMorePhotos(int photos) {
    curator.sees("На каких листах").presses("Участие").presses("Обработка").presses("Готово");
    curator.says("Ирина Лисицына").presses("Мать").presses("Пропустить").sees("Фотографии");
    assertThat(curator.buttonLabels().stream().filter(one -> one.startsWith("✕"))).hasSize(photos);
    curator.presses("Готово").presses("Всё верно").sees("Все согласия есть");
  }

  private void looksAtAll(String code, int photos) {
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.presses("Подписанные листы: " + code).sees(photos + " из " + photos);
  }

  @Test
  void photosSentBeforeTheCodeIsKnownWaitForIt() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.says("/menu").sendsPhoto(PHOTO).sees("Вижу картинку").sendsPhoto(SECOND);
    curator.sees("Картинок сохранено: 2").presses("Подписанный лист").sees("Какой код");
    curator.sendsPhoto(PHOTO).sees("Сохранено: 3").sees("Какой код");
    curator.sendsFile("лист.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).sees("Сохранено: 4");
    house.restart();
    curator.says(code);
    takesDownWithoutMorePhotos(4);
    looksAtAll(code, 4);
    curator.says("/menu").sendsPhoto(SECOND).sees("Вижу картинку");
  }

  @Test
  void theCodeMayBeTypedRightAfterThePhotos() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.says("/menu").sendsPhoto(PHOTO).sendsPhoto(SECOND).says(code.toLowerCase());
    takesDownWithoutMorePhotos(2);
    looksAtAll(code, 2);
  }

  @Test
  void photosSentWhileSomethingElseOfThePaperIsAskedAreKept() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.presses("Подписанные листы пришли").sees("На каких листах").sendsPhoto(PHOTO);
    curator.sees("Сохранено: 1").sees("На каких листах");
    curator.presses("Участие").presses("Обработка").presses("Готово").sendsPhoto(SECOND);
    curator.sees("Сохранено: 2").says("Ирина Лисицына").presses("Мать").presses("Пропустить");
    curator.sees("Фотографии").presses("Готово").sees(": проверим").sendsPhoto(PHOTO);
    curator.seesButton("Готово");
    assertThat(curator.buttonLabels().stream().filter(one -> one.startsWith("✕"))).hasSize(3);
    curator.presses("Готово").sees(": проверим").presses("Всё верно").sees("Все согласия есть");
    looksAtAll(code, 3);
  }

  @Test
  void whatIsWrittenDownIsLookedThroughFirstAndAPhoneIsAPhone() {
    Phone anya = school.child("Аня Лисицына", 12);
    printsForTheParent();
    curator.presses("Подписанные листы пришли").presses("Участие").presses("Обработка");
    curator.presses("Готово").says("Ирина Лисицына").presses("Мать").sees("Телефон");
    curator.says("вчера").sees("похоже на номер телефона").says("12345").sees("похоже на номер");
    curator.says("8 (912) 111-22-33").sees("Фотографии").sendsPhoto(PHOTO).presses("Готово");
    curator.sees(": проверим").sees("Ирина Лисицына").sees("+79121112233");
    assertThat(school.complete(anya)).isFalse();
    curator.presses("4").says("+7 912 111-22-34").sees("+79121112234");
    curator.presses("Всё верно").sees("Все согласия есть");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void theQuestionForTheCodeTakesNoOtherWordsAndEndsByItself() {
    school.child("Аня Лисицына", 12);
    printsForTheParent();
    String code = code();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Пришла бумага");
    curator.sees("Какой код").says("а где он?").sees("На код не похоже").sees("Какой код");
    house.travel(java.time.Duration.ofHours(2));
    curator.says("Спасибо, до завтра!").sees("жду нажатия кнопки").doesNotSee("Формы с таким");
    curator.seesButton("Продолжить").says("Спасибо").sees("под рукой").seesButton("Продолжить");
    curator.says(code).sees("На каких листах");
  }
}
