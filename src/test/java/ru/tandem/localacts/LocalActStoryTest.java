package ru.tandem.localacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.QrCode;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** The register of local acts: number, date, file, term; and when one is to be reviewed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalActStoryTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMorningInSeptember() {
    house.travel("2026-09-08T10:00");
  }

  @Test
  void theCuratorKeepsTheRegisterAndTheHeadReadsIt() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone pyotr = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    marina.says("локальные акты").presses("Локальные акты").sees("Пока пусто");
    marina.presses("Внести акт").says("Положение о наставничестве");
    house.restart();
    marina.says("45-о от 01.09.2026").says("31.08.2027");
    marina.sendsFile("Положение.docx", new byte[] {1, 2}).seesButton("Положение.docx");
    marina.sendsPhoto(QrCode.png("page two")).seesButton("Фото").presses("Готово").sees("проверим");
    assertThat(marina.lastMessage()).contains("проверим").doesNotContain("Если срока нет");
    marina.presses("Всё верно");
    marina.sees("Внесено в реестр").sees("Положение о наставничестве № 45-о от 1 сентября 2026");
    marina.sees("Действует до 31 августа 2027").seesButton("Файл");
    marina.presses("К реестру").sees("✅ Положение о наставничестве № 45-о");
    Phone anya = school.mentee("Аня Лисицына", "2005-03-14");
    long first = act(school, "45-о");
    anya.forges(anya.lastMessageId(), "localacts.card:" + first).doesNotSee("Положение");

    marina.presses("Положение о наставничестве").presses("Внести изменение");
    marina.sees("Прежний: Положение о наставничестве").says("Положение, новая редакция");
    marina.says("7").says("15.01.2026").presses("Пропустить").presses("Пропустить");
    marina.presses("Действует с изменением").presses("Всё верно").sees("Внесено в реестр");
    marina.sees("Изменяет: Положение о наставничестве № 45-о").presses("Исправить");
    marina.presses("2").says("7-м от 07.09.2026").sees("проверим");
    Phone vera = school.staff("Вера Ильинична", StaffRole.CURATOR);
    vera.says("локальные акты").presses("Локальные акты").presses("новая редакция");
    vera.presses("Исправить").presses("1").says("Положение, новая редакция с приложением");
    vera.presses("Всё верно").sees("Исправлено");
    marina.presses("Всё верно").sees("это уже изменили").sees("7-м").sees("с приложением");
    marina.presses("Исправить").presses("1").says("Положение, новая редакция");
    marina.presses("2").says("7-н от 07.09.2026").presses("Всё верно");
    marina.sees("Исправлено").sees("№ 7-н от 7 сентября 2026").presses("К реестру");
    marina.presses("Положение о наставничестве");
    marina.sees("Изменён: Положение, новая редакция № 7-н").presses("Не действует");
    marina.sees("больше не действует").doesNotSeeButton("Пересмотрен");
    marina.forges(marina.lastMessageId(), "localacts.term:" + first);
    marina.seesToast("Это уже решено").sees("Не действует с 8 сентября 2026");
    house.restart();
    marina.presses("Снова действует").sees("снова действует").sees("Действует до 31 августа");

    pyotr.says("/menu").presses("Локальные акты").sees("Положение, новая редакция № 7-н");
    pyotr.doesNotSeeButton("Внести акт").presses("✅ Положение о наставничестве");
    pyotr
        .doesNotSeeButton("Исправить")
        .presses("Файл")
        .sees("2 из 2")
        .presses("К акту")
        .sees("№ 45-о");
    pyotr.forges(pyotr.lastMessageId(), "localacts.struck:" + first);
    marina.says("/menu").presses("Настройки школы").sees("Локальные акты в силе: 2");
    marina.presses("Локальные акты").presses("новая редакция").presses("Убрать");
    marina.sees("он останется в реестре").presses("Да, убрать").sees("Убрано из реестра");
    marina.presses("Положение о наставничестве").doesNotSee("Изменён:").sees("№ 45-о");
  }

  @Test
  void whatTheBotHasMadeStandsBesideItAndTheShelfLeadsThere() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    marina.forges(
        marina.lastMessageId(), "documents.number:" + school.programme() + ":order-curator");
    marina.says("12-о от 02.09.2026").presses("Всё верно");
    marina.says("/menu").presses("Осень").presses("Документы").presses("Реестр локальных актов");
    marina.presses("Локальные акты").sees("Бот подготовил, школа присвоила номер");
    marina.sees("Приказ о назначении куратора № 12-о от 2 сентября 2026 («Осень»)");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void theCuratorHearsBeforeATermEndsAndWhenItHasAndAfterAYearWithoutOne() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    school.publish(new SchoolCreated(school.id()));
    enters(marina, "Дорожная карта", "3", "20.10.2026");
    enters(marina, "Положение", "4", "");
    house.travel("2026-09-20T12:00");
    marina.sees("Пора пересмотреть локальные акты").sees("Дорожная карта № 3");
    marina.presses("Дорожная карта").sees("Действует до 20 октября");
    int told = marina.botTexts().size();
    house.travel("2026-09-22T12:00");
    assertThat(marina.botTexts().stream().skip(told))
        .noneMatch(one -> one.contains("пересмотреть"));
    house.travel("2026-10-21T12:00");
    marina.sees("Срок истёк 20 октября 2026").presses("Дорожная карта");
    marina.presses("Пересмотрен, действует").says("20.10.2028").sees("документ пересмотрен");
    marina.sees("Действует до 20 октября 2028").sees("Последний раз смотрели: 21 октября");
    marina.says("/menu").sees("Осень");
    house.travel("2027-09-08T12:00");
    marina.sees("Положение № 4").sees("Действует без срока").doesNotSee("Дорожная карта № 3");
  }

  @Test
  void whoEnteredAnActIsForgottenAndTheActStays() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone inna = school.staff("Инна Львовна", StaffRole.CURATOR);
    enters(marina, "Положение", "4", "");
    marina.says("/mydata");
    school.in(
        () -> {
          house.bean(ErasePerson.class).now(school.person(marina));
          return marina;
        });
    LocalAct stays =
        school.in(
            () -> {
              LocalAct act = house.bean(LocalActs.class).findById(act(school, "4")).orElseThrow();
              assertThat(act.files()).isEmpty();
              return act;
            });
    assertThat(stays.title()).isEqualTo("Положение");
    inna.says("реестр актов").presses("Локальные акты").sees("Положение № 4");
  }

  @Test
  void aPlaceThatIsTypedWhileAnActIsLaidAsideIsOfferedBesideIt() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    marina.says("локальные акты").presses("Локальные акты").presses("Внести акт").says("/start");
    for (String words : new String[] {"локальные акты", "партнёры"}) {
      marina.says(words).sees("записать это как ответ").seesButton("Да, записать");
      marina.seesButton(words.substring(1));
    }
    marina.says("партнёры").presses("Партнёры").sees("артнёр");
    marina.says("Положение").sees("записать это как ответ").doesNotSeeButton("Партнёры");
    marina.says("да").sees("Какой у него номер");
  }

  @Test
  void wordsForNoTermAreNoTermAndTheExampleIsADayToCome() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    for (String none : new String[] {"бессрочно", "Нет срока", "срок не ограничен.", "нет"}) {
      marina.says("локальные акты").presses("Локальные акты").presses("Внести акт");
      marina.says("Приказ").says("8 от 01.09.2026").sees("До какого дня");
      marina.sees("Например: 08.09.2027").doesNotSee("2012").says(none).sees("Пришлите файл");
      marina.says("нет").sees("проверим").presses("Всё верно").sees("Внесено в реестр");
      marina.sees("Действует без срока");
    }
    marina.presses("Пересмотрен").doesNotSee("2012").says("бессрочно").sees("пересмотрен");
    marina.presses("К реестру").presses("Внести акт").says("Приказ").says("9").sees("От какого");
    marina.sees("Например: 08.09.2026");
  }

  @Test
  void quotationMarksWithinOthersAreTheInnerOnes() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    marina.says("локальные акты").presses("Локальные акты").presses("Внести акт").says("/menu");
    marina.says("Договор с заводом «Луч»").sees("«Договор с заводом „Луч“»");
    marina.doesNotSee("»»").presses("Да, записать").says("1 от 01.09.2026");
    marina.presses("Пропустить").presses("Пропустить").presses("Всё верно");
    marina.sees("Договор с заводом «Луч»");
  }

  private static void enters(Phone marina, String title, String number, String until) {
    marina.says("локальные акты").presses("Локальные акты").presses("Внести акт").says(title);
    marina.sees("Какой у него номер").says(number + " от 01.09.2026");
    marina.sees("До какого дня");
    if (until.isEmpty()) {
      marina.presses("Пропустить");
    } else {
      marina.says(until);
    }
    marina.sees("Пришлите файл").presses("Пропустить").presses("Всё верно");
    marina.sees("Внесено в реестр");
  }

  private static long act(SmallSchool school, String number) {
    return house.bean(LocalActs.class).findBySchoolIdOrderByDatedDescIdDesc(school.id()).stream()
        .filter(act -> act.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
