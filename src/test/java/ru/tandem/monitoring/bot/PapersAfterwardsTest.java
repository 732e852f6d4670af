package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Meeting;
import ru.tandem.papers.ExcelFile;
import ru.tandem.papers.PdfFile;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** Papers for others than the curator, and papers of people who have left since. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PapersAfterwardsTest {

  private House house;
  private SmallSchool school;
  private Phone marina;
  private Phone head;
  private Phone misha;
  private Phone gleb;
  private Phone anya;
  private Phone borya;
  private final List<TandemId> pairs = new ArrayList<>();

  @BeforeAll
  void open() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    head = school.staff("Пётр Ильич Громов", StaffRole.OBSERVER);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    borya = school.mentee("Боря Котов", "2013-04-14");
    Phone vika = school.mentee("Вика Зорина", "2013-05-14");
    misha = school.mentor("Миша Орлов", "2010-05-02");
    gleb = school.mentorOf("Завод «Заря»", "Глеб Лучин", "2010-06-12");
    Phone dina = school.mentorOf("Колледж связи", "Дина Волкова", "2010-07-12");
    pairs.add(school.pair(misha, anya));
    pairs.add(school.pair(gleb, borya));
    pairs.add(school.pair(dina, vika));
    Meeting first = school.agreed(pairs.get(0), misha, anya, "2026-09-15T15:00");
    Meeting second = school.agreed(pairs.get(1), gleb, borya, "2026-09-15T16:00");
    house.travel("2026-09-15T17:00");
    school.held(first, misha, anya);
    school.held(second, gleb, borya);
  }

  @AfterAll
  void close() {
    house.close();
  }

  private PaperKind kind(String code) {
    return school.bean(PaperKinds.class).get(code);
  }

  private Phone card(Phone reader, String code) {
    reader.says("/menu");
    reader.forges(reader.lastMessageId(), data("card", code));
    return reader.sees(kind(code).title().ru());
  }

  private String data(String act, String code) {
    return "documents." + act + ":" + school.programme() + ":" + code;
  }

  private byte[] file(Phone reader, String code) {
    card(reader, code).presses("Получить файл").sees("Данные в файле");
    house.telegram().awaitQuiet();
    return reader.receivesFile(kind(code).title().ru());
  }

  @Test
  @Order(1)
  void aPartnerReadsOfHisOwnPeopleUnderTheNumberOfTheOrder() throws IOException {
    school.in(
        () -> {
          OrderPairs order = school.bean(OrderPairs.class);
          return order.by(
              order.draft(school.programme(), school.person(marina).id()),
              new Tandem.Order("45-о", LocalDate.parse("2026-09-10")));
        });
    card(marina, "order-pairs-employer").presses("Выбрать организацию: 2");
    marina.seesButton("Завод «Заря»").seesButton("Колледж связи").presses("Завод «Заря»");
    marina.sees("Данные в файле");
    assertThat(WordFile.text(marina.receivesFile("Выписка о парах для работодателя – Завод")))
        .contains("10 сентября 2026\t№ 45-о", "Глеб Лучин", "Боря Котов", "Завод «Заря»")
        .doesNotContain("Орлов", "Лисицына", "Волкова", "Колледж");
    card(marina, "site-pack").presses("Получить файл").sees("Данные в файле");
    byte[] page = PapersStoryTest.unpacked(marina.receivesFile("Для сайта школы")).get(0);
    assertThat(new String(page, StandardCharsets.UTF_8))
        .contains("Приказ о парах", "45-о")
        .doesNotContain("Выписка");
  }

  @Test
  @Order(2)
  void whenTheHeadOpensAPaperTheCuratorStaysItsCurator() {
    assertThat(WordFile.text(file(head, "order-curator")))
        .contains("): Марина Соколова.")
        .doesNotContain("): Пётр")
        .contains("Руководитель  ____________________\tПётр Ильич Громов");
  }

  @Test
  @Order(3)
  void theHeadSaysHisWordOnTheCardAndMeetsNoDeskThatIsNotHis() {
    card(head, "order-pairs").sees("готовит куратор").sees("№ 45-о");
    head.doesNotSeeButton("Пары");
    card(head, "order-mentors").sees("готовит куратор").doesNotSeeButton("Реестр");
    card(head, "regulation").doesNotSeeButton("Утвердить");
    card(marina, "regulation").presses("На утверждение").sees("передано руководителю");
    marina.presses("К документу").doesNotSeeButton("Утвердить");
    head.sees("Ждёт вашего решения");
    card(head, "regulation").seesButton("Вернуть").presses("Утвердить");
    head.sees("руководитель утверждает");
    card(head, "regulation").doesNotSeeButton("Утвердить");
  }

  @Test
  @Order(4)
  void onlyWhoHasMetSomebodyIsThanked() {
    card(marina, "certificate").presses("Выбрать наставника: 2");
    marina.seesButton("Миша Орлов").doesNotSeeButton("Дина Волкова");
    card(marina, "thanks-letter").seesButton("Выбрать наставника: 2");
    card(marina, "mentor-report").seesButton("Выбрать наставника: 3");
  }

  @Test
  @Order(4)
  void aSecondPressLeavesAPaperSigned() {
    card(marina, "agreement").presses("Подписанные: 0 из 3").sees("Подписано: 0 из 3");
    int before = marina.lastMessageId();
    marina.presses("Миша Орлов").sees("Подписано: 1 из 3");
    String mark = "documents.signed:" + school.programme() + ":agreement:0:" + pairs.get(0);
    marina.forges(before, mark + ":1");
    card(marina, "agreement").presses("Подписанные: 1 из 3").presses("✓ Миша Орлов");
    marina.sees("Подписано: 0 из 3");
  }

  @Test
  @Order(5)
  void whoIsChosenStaysChosenWhoeverOvertakesAndASecondPressUndoesNothing() {
    card(marina, "nominations").presses("Выбрать, кого отметить");
    int before = marina.lastMessageId();
    String choice =
        "monitoring.nominate:" + school.programme() + ":MOST_MEETINGS:" + school.part(misha);
    marina.presses("◻ Миша Орлов: больше").seesButton("🏅 Миша Орлов: больше");
    marina.forges(before, choice + ":1").seesToast("всё по-прежнему");
    assertThat(marina.buttonLabels()).contains("🏅 Миша Орлов: больше всего встреч, 1");
    for (String name : List.of("Юра Ёлкин", "Яна Дроздова", "Эмма Чижова")) {
      Phone mentor = school.mentor(name, "2010-05-02");
      Phone mentee = school.mentee("Ученик " + name, "2013-03-14");
      TandemId pair = school.pair(mentor, mentee);
      school.met(pair, mentor, mentee, "2026-09-14T15:00");
      school.met(pair, mentor, mentee, "2026-09-15T15:00");
    }
    assertThat(WordFile.text(file(marina, "order-rewards"))).contains("Миша Орлов");
    // told of on the 15th, and held the day before
    assertThat(ExcelFile.lines(ExcelFile.open(file(marina, "january-sheet")).getSheet("Люди")))
        .filteredOn(line -> line.get(1).equals("Эмма Чижова"))
        .singleElement()
        .satisfies(line -> assertThat(line.get(9)).isEqualTo("14.09.2026"));
    assertThat(new String(misha.says("/mydata").receivesFile("mydata"), StandardCharsets.UTF_8))
        .contains("К поощрению, «Осень»: больше всего встреч");
    card(marina, "nominations").presses("Выбрать, кого отметить");
    marina.presses("🏅 Миша Орлов: больше").doesNotSeeButton("Миша Орлов: больше");
  }

  @Test
  @Order(6)
  void heldMeetingsStayWhenSomebodyLeavesAndANumberIsNotGivenTwice() {
    card(marina, "certificate").presses("Выбрать наставника").presses("Миша Орлов");
    marina.sees("Данные в файле");
    PdfFile.text(marina.receivesFile("Сертификат наставника – Миша"));
    card(marina, "certificate").presses("Выбрать наставника").presses("Глеб Лучин");
    marina.sees("Данные в файле");
    String paper = PdfFile.text(marina.receivesFile("Сертификат наставника – Глеб"));
    assertThat(paper).contains("№ " + school.programme() + "-2");
    String code = paper.replaceAll("(?s).*код ([2-9A-Z]{10}).*", "$1");
    byte[] known = gleb.says("/mydata").receivesFile("mydata");
    assertThat(new String(known, StandardCharsets.UTF_8))
        .contains("Сертификат наставника: № " + school.programme() + "-2", code);
    card(marina, "agreement").presses("Подписанные: 0 из").presses("Глеб Лучин");
    marina.sees("Подписано: 1 из");
    erases(borya);
    erases(gleb);
    card(marina, "agreement").seesButton("Подписанные: 0 из").presses("Подписанные");
    marina.sees("Подписано: 0 из").doesNotSeeButton("Лучин");
    XSSFWorkbook months = ExcelFile.open(file(marina, "monthly-sheet"));
    assertThat(ExcelFile.lines(months.getSheetAt(0)))
        .anySatisfy(
            line ->
                assertThat(line.toString())
                    .contains("(вышли из программы)")
                    .doesNotContain("Лучин", "Котов"))
        .anySatisfy(line -> assertThat(line.toString()).contains("Миша Орлов", "Аня Лисицына"));
    XSSFWorkbook hours = ExcelFile.open(file(marina, "hours-book"));
    assertThat(ExcelFile.lines(hours.getSheet("Часы")))
        .anySatisfy(line -> assertThat(line.toString()).contains("(вышли из программы)"));
    assertThat(ExcelFile.lines(ExcelFile.open(file(marina, "meeting-log")).getSheetAt(0)))
        .anySatisfy(line -> assertThat(line.toString()).contains("(вышли из программы)"));
    erases(anya);
    card(marina, "certificate").presses("Выбрать наставника").presses("Миша Орлов");
    marina.sees("Данные в файле");
    assertThat(PdfFile.text(marina.receivesFile("Сертификат наставника – Миша")))
        .contains("встреч: 1", "№ " + school.programme() + "-1", "руководитель: Пётр Ильич");
    card(marina, "certificate").presses("Выбрать наставника").presses("Эмма");
    marina.sees("Данные в файле");
    assertThat(PdfFile.text(marina.receivesFile("Сертификат наставника – Эмма")))
        .contains("№ " + school.programme() + "-3");
    marina.opens("check-" + code).sees("Такого сертификата нет");
  }

  private void erases(Phone phone) {
    phone.says("/mydata").presses("Стереть всё").presses("Продолжить").presses("стереть навсегда");
    phone.sees("Стёрто записей");
    house.telegram().awaitQuiet();
  }

  @Test
  @Order(7)
  void theFinalReportIsHandedInAfterTheSeasonIsClosed() {
    school.in(
        () -> school.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    card(marina, "final-report").presses("На утверждение").sees("передано руководителю");
    card(head, "final-report").presses("Утвердить").sees("руководитель утверждает");
  }

  @Test
  @Order(80)
  void ofTwoHeadsOneSignsAndWhoHasApprovedStaysUnderThePaper() {
    Phone acting = school.staff("Нина Юрьевна Котова", StaffRole.OBSERVER);
    assertThat(signed("letter-employer")).contains("Громов").doesNotContain("Котова");
    marina.says("/menu").presses("Настройки школы").presses("Кураторы и замещение");
    marina.sees("Бумаги подписывает: Пётр Ильич Громов").presses("Подписывает Нина Юрьевна");
    marina.sees("Бумаги подписывает: Нина Юрьевна Котова").seesButton("Подписывает Пётр");
    assertThat(signed("letter-employer")).contains("Котова").doesNotContain("Громов");
    house.restart();

    card(marina, "order-model").presses("На утверждение").sees("передано руководителю");
    head.sees("Ждёт вашего решения");
    assertThat(WordFile.text(file(head, "order-model"))).contains("____\tПётр Ильич Громов");
    card(head, "order-model").presses("Утвердить").sees("руководитель утверждает");
    assertThat(signed("order-model")).contains("____\tПётр Ильич Громов").doesNotContain("Котова");

    marina.says("/menu").presses("Настройки школы").presses("Кураторы и замещение");
    marina.presses("Снять: Пётр Ильич").presses("Да, снять").doesNotSee("Бумаги подписывает");
    assertThat(signed("order-model")).contains("____\tПётр Ильич Громов").doesNotContain("Котова");
    assertThat(signed("order-curator")).contains("Котова").doesNotContain("Громов");
    assertThat(acting.botTexts()).isNotEmpty();
  }

  @Test
  @Order(81)
  void whatGotItsNumberKeepsTheHeadOfThenThoughNobodyApprovedIt() {
    card(marina, "certificate").presses("Выбрать наставника").presses("Миша Орлов");
    marina.sees("Данные в файле");
    String paper = PdfFile.text(marina.receivesFile("Сертификат наставника – Миша"));
    assertThat(paper).contains("руководитель: Пётр Ильич Громов").doesNotContain("Котова");
    // made again after the closing it has the code that it had
    String code = paper.replaceAll("(?s).*код ([2-9A-Z]{10}).*", "$1");
    Phone stranger = house.phone("Прохожий");
    stranger.opens("check-" + code).sees("настоящий").sees("Миша Орлов").sees("Осень");
    card(marina, "certificate").presses("Выбрать наставника").presses("Миша Орлов");
    marina.sees("Данные в файле");
    assertThat(PdfFile.text(marina.receivesFile("Сертификат наставника – Миша"))).contains(code);
    erases(misha);
    stranger.opens("check-" + code).sees("Такого сертификата нет").doesNotSee("настоящий");
    card(marina, "order-event").presses("Внести номер").sees("Какой номер");
    marina.says("88-о от 15.09.2026").presses("Всё верно").sees("№ 88-о");
    school.staff("Роман Юрьевич Зуев", StaffRole.OBSERVER);
    house.travel(Duration.ofMinutes(1));
    marina.says("/menu").presses("Настройки школы").presses("Кураторы и замещение");
    marina.presses("Подписывает Роман Юрьевич").sees("Бумаги подписывает: Роман Юрьевич Зуев");
    assertThat(signed("order-event")).contains("Котова").doesNotContain("Зуев");
    assertThat(signed("order-curator")).contains("Зуев").doesNotContain("Котова");
  }

  private String signed(String code) {
    return WordFile.text(file(marina, code));
  }
}
