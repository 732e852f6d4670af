package ru.tandem.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** The smaller doors into a list, and what is said beforehand of those who stand on it. */
class RosterDoorsStoryTest {

  private static final String CLASSES =
      """
      ФИО;Класс;Дата рождения;ФИО мамы;Телефон мамы
      Лисицына Анна;7Б;14.03.2012;Лисицына Ирина;8 (912) 111-22-33
      Борисов Борис;2А;15.03.2018;Борисова Ольга;8 (912) 111-22-34
      Котова Вера;7Б;16.03.2012;Котова Нина;
      Зимин Глеб;7Б;17.03.2012;;8 (912) 111-22-35
      Дымов Дима;7Б;18.03.2012;;
      Ким Фёдор;7Б;19.03.2012;;
      Орлов Пётр;11А;20.03.2008;;
      """;

  private static House house;

  private SmallSchool school;
  private Phone marina;

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
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
  }

  private Phone list() {
    return marina.says("/menu").presses("Осень").presses("Список класса").sees("писк");
  }

  private Phone sends(String list) {
    list().presses("Загрузить файл").sees("Пришлите файл");
    return marina.sendsFile("7.csv", list.getBytes(StandardCharsets.UTF_8));
  }

  private long listed() {
    return house.bean(RosterEntries.class).countByProgrammeId(school.programme());
  }

  @Test
  void whoCannotComeInYetIsNamedBeforehandAndListedAllTheSame() {
    sends(CLASSES).sees("Новых: 7").sees("Младше 10 лет: 1.");
    marina.sees("строка 3: Борисов Борис, 2А").sees("нет имени или телефона родителя: 4.");
    marina.sees("строка 4: Котова Вера, 7Б").sees("строка 5: Зимин Глеб").sees("строка 6: Дымов");
    marina.doesNotSee("Ким Фёдор").doesNotSee("строка 2:").doesNotSee("Орлов Пётр");
    marina.presses("Сохранить в список").sees("новых 7");
    assertThat(listed()).isEqualTo(7);
    // what the list knows already need not stand in the next file
    sends("ФИО;Класс;Дата рождения\nЛисицына Анна;8Б;14.03.2012\nКотова Вера;8Б;16.03.2012");
    marina.sees("Изменятся: 2").sees("нет имени или телефона родителя: 1.");
    marina.sees("строка 3: Котова Вера, 8Б").doesNotSee("строка 2:");
  }

  @Test
  void onePersonIsAddedByHandAndCheckedAsALineOfAFileIs() {
    list().presses("Добавить человека").sees("Фамилия и имя").says("Лисицына").sees("и фамилия, и");
    marina.says("Лисицына 7").sees("не похоже на имя").says("ЛИСИЦЫНА АННА").sees("Класс");
    house.restart();
    marina.says("7 «б»").sees("Дата рождения").says("14.03.2025").sees("опечатка в годе");
    marina.says("14.03.2012").sees("имя родителя").says("Лисицына Ирина").sees("Телефон");
    marina.says("нет").sees("Номер не разобрать").says("8 (912) 111-22-33").sees("проверим");
    marina.presses("отправить").sees("Теперь в списке: Лисицына Анна, 7Б, 14 марта 2012");
    marina.doesNotSee("придётся подтверждать");
    RosterEntry anna = entries().get(0);
    assertThat(anna.guardian()).isEqualTo("Лисицына Ирина");
    assertThat(anna.phones()).containsExactly("+79121112233");
    marina.presses("Добавить ещё").says("Борисов Борис").says("2А").says("15.03.2018");
    marina.presses("Пропустить").sees("Телефон").presses("Пропустить").sees("проверим");
    marina.presses("отправить").sees("войти в программу пока не получится");
    marina.presses("Список класса").sees("В списке: 2");
  }

  @Test
  void onePersonTypedUnaskedIsTheBeginningOfAddingHimAndTheRestIsAskedFor() {
    marina.says("Орлов Пётр 7Б").sees("записать это сюда").says("/menu").sees("Вот что сейчас");
    marina.doesNotSeeButton("Продолжить").says("добавь Котову").doesNotSee("как ответ");
    marina.seesButton("Добавить человека");
    marina.says("Петров Иван 7Б").sees("записать это сюда").sees("список класса").says("да");
    marina.sees("Дата рождения").doesNotSee("Класс или").says("пятое мая 2013");
    marina.sees("имя родителя").presses("Пропустить").presses("Пропустить").sees("проверим");
    marina.presses("отправить").sees("Теперь в списке: Петров Иван, 7Б, 5 мая 2013");

    marina.says("Иванова Мария Петровна 7А 14.03.2013, мама Иванова Ольга 89121112233");
    marina.sees("записать это сюда").presses("Да, записать").sees("проверим");
    marina.presses("отправить").sees("Теперь в списке: Иванова Мария Петровна, 7А, 14 марта 2013");
    marina.doesNotSee("придётся подтверждать");

    marina.says("Зимин Глеб").sees("записать это сюда").presses("Да, записать");
    marina.sees("Класс или группа").says("8В").sees("Дата рождения").says("/menu");
    marina.says("добавь Котову").seesButton("Добавить человека");
    school.mentee("Вера Дымова", "2013-01-02");
    marina.says("Дымова Вера").seesButton("Вера Дымова").doesNotSee("записать это");
  }

  @Test
  void whatIsWrittenBesideANameIsNotAskedForAgain() {
    list().presses("Добавить человека").sees("Фамилия и имя").says("Орлов Пётр 7Б 31.02.2013");
    marina.sees("Такой даты нет").says("Орлов Пётр, 9Г, 12.04.2011");
    marina.sees("имя родителя").says("‹ Назад").sees("Фамилия и имя").says("Орлов Пётр");
    marina.sees("Класс").says("9 «г»").sees("Дата рождения").says("12.04.2011");
    marina.presses("Пропустить").presses("Пропустить").sees("проверим").presses("отправить");
    marina.sees("Теперь в списке: Орлов Пётр, 9Г, 12 апреля 2011");
  }

  @Test
  void theLineOfTheNextPupilGivesNothingToTheOneBefore() {
    list().presses("Добавить человека").says("Орлов Пётр").sees("Класс");
    marina.says("Зимин Глеб 7Б 01.02.2013").sees("строку о человеке целиком").sees("Класс");
    marina.says("9Г").sees("Дата рождения");
    marina.says("Зимин Глеб 7Б 01.02.2013").sees("строку о человеке целиком");
    marina.says("Зимин Глеб, 01.02.2013").sees("строку о человеке целиком").sees("Дата рождения");
    marina.says("я думаю, 12.04.2011").sees("имя родителя");
    marina.says("Зимин Глеб 7Б 01.02.2013, мама Зимина Ада").sees("строку о человеке целиком");
    marina.says("Орлова Инна 89121112233").sees("Телефон");
    marina.says("Зимин Глеб 7Б 89121112234").sees("строку о человеке целиком").sees("Телефон");
    marina.says("89121112233").sees("проверим").presses("отправить");
    marina.sees("Теперь в списке: Орлов Пётр, 9Г, 12 апреля 2011");
  }

  @Test
  void whoIsListedIsNotAddedAgainButPutRight() {
    sends(CLASSES).sees("Новых: 7").presses("Сохранить в список").sees("новых 7");
    adds("Лисицына Анна Сергеевна", "7Б", "14.03.2012")
        .sees("всё так и записано: Лисицына Анна, 7Б");
    adds("Аня Лисицына", "8А", "14.03.2012").sees("данные обновлены: Лисицына Анна, 8А");
    adds("Котова Вера", "7Б", "17.03.2012").sees("обновлены: Котова Вера, 7Б, 17 марта 2012");
    marina.sees("родителя придётся подтверждать");
    assertThat(listed()).isEqualTo(7);
    assertThat(entries())
        .filteredOn(entry -> entry.name().equals("Лисицына Анна"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.phones()).containsExactly("+79121112233"));
    adds("Лисицына Анна", "5В", "14.03.2014").sees("Теперь в списке: Лисицына Анна, 5В");
    assertThat(listed()).isEqualTo(8);
  }

  private Phone adds(String name, String schoolClass, String born) {
    list().presses("Добавить человека").sees("Фамилия и имя").says(name).says(schoolClass);
    marina.says(born).sees("имя родителя").presses("Пропустить").sees("Телефон");
    return marina.presses("Пропустить").sees("проверим").presses("отправить").sees("в списке");
  }

  private List<RosterEntry> entries() {
    return house
        .bean(RosterEntries.class)
        .findByProgrammeIdOrderBySchoolClassAscNameAsc(school.programme());
  }

  @Test
  void onlyACuratorOfTheSchoolAddsSomebody() {
    Phone head = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    Phone nelli = new SmallSchool(house).staff("Нелли Павловна", StaffRole.CURATOR);
    for (Phone phone : List.of(head, nelli)) {
      phone.says("/menu").sees("Школа");
      String forged = "roster.person:" + school.programme();
      phone.forges(phone.lastMessageId(), forged).seesToast("уже решено");
    }
  }
}
