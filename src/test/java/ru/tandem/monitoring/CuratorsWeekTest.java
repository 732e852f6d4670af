package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** What a curator, the head of the school and the operator see of a programme. */
class CuratorsWeekTest {

  private final House house = House.onSqlite();
  private final Phone operator = house.operator();
  private final Phone marina = house.phone("Марина");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theCuratorHearsEveryMondayAndRemindsThoseWhoStandStill() {
    school("Лицей № 1");
    house.travel("2026-09-14T09:00");
    marina.sees("Сводка недели").sees("Программы пока нет").seesButton("Новая программа");

    programme();
    Phone anya = joins("Аня Лисицына", "14.03.2013");
    Phone boris = joins("Боря Котов", "02.02.2012");
    Phone vera = joins("Вера Ежова", "05.05.2014").presses("Хочу участвовать");
    Phone mother = house.phone("Ирина").opens(vera.findLink("g-")).seesButton("Прочитать");

    marina.says("/menu").presses("Плечом к плечу").presses("Кто где");
    marina.sees("▰▰▰▰▰▰▰▰ 3 · пришли").sees("▱▱▱▱▱▱▱▱ 0 · согласия есть");
    marina.presses("Ждём согласия: 3").sees("Аня Лисицына — с сегодняшнего дня");
    boris.blocks();
    marina.presses("Напомнить всем здесь");
    marina
        .sees("Напоминаний уйдёт: 2")
        .sees("17:00: 2")
        .sees("Не получают сообщений бота: Боря Котов");
    marina.presses("Все шаги").presses("Ждём согласия: 3").presses("Напомнить всем здесь");
    marina.sees("Напоминаний отправлено: 0").sees("Сегодня уже напоминали: 2");
    house.travel("2026-09-14T17:00");
    anya.sees("Куратор помнит о тебе").sees("Вот что сейчас");
    mother.sees("Вера Ежова: для участия").sees("не хватает только вашего ответа");

    house.travel("2026-09-21T08:59");
    marina.doesNotSee("Сводка недели");
    house.travel("2026-09-21T09:00");
    marina
        .sees("Сводка недели")
        .sees("Ждём согласия: Аня Лисицына, Боря Котов, Вера Ежова")
        .sees("Не получают сообщений бота: Боря Котов")
        .sees("1. 📤 Позвать наставников")
        .doesNotSee("Долго нет согласий")
        .seesButton("1 · 📤 Позвать наставников")
        .sees("решения подождут вас");
    house.restart();
    marina.presses("Напомнить о согласиях").sees("✓ 👣 Ждём согласия: Аня Лисицына");
    marina.presses("Кто где").sees("3 · пришли").seesButton("Ждём согласия: 3");
    assertThat(digests(marina)).hasSize(2);
  }

  @Test
  void whoIsOnTheListAndHasNotComeIsTheFirstStep() {
    school("Лицей № 1");
    programme();
    marina.presses("Список класса").presses("Загрузить файл").sees("Пришлите файл");
    marina.sendsFile("7.csv", aList(45).getBytes(StandardCharsets.UTF_8)).sees("Новых: 45");
    marina.presses("Сохранить в список").sees("новых 45").presses("К программе");
    joins("Ученик Первый", "01.02.2013");

    marina.says("/menu").presses("Плечом к плечу").presses("Кто где");
    marina.sees("45 · в списке школы и пришедшие").sees("▱▱▱▱▱▱▱▱ 1 · пришли");
    marina.presses("Ещё не пришли: 44").sees("ещё не пришли: 44").sees("Ученик Второй, 7Б");
    marina.doesNotSee("Первый").sees("Первым написать им бот не может");
    marina.doesNotSeeButton("Напомнить всем здесь").presses("Дальше").sees("ещё не пришли: 44");
    marina.seesButton("Раньше").presses("Приглашения").seesButton("Новое приглашение");
  }

  private static String aList(int pupils) {
    StringBuilder list =
        new StringBuilder("ФИО;Класс;Дата рождения\nУченик Первый;7Б;01.02.2013\n");
    list.append("Ученик Второй;7Б;02.02.2013\n");
    for (int i = 2; i < pupils; i++) {
      String name = "" + (char) ('А' + i % 28) + (char) ('а' + i / 28);
      list.append("Ученик ").append(name).append("ин;7В;03.02.2013\n");
    }
    return list.toString();
  }

  @Test
  void whoIsRemindedInTheEveningHearsItInTheMorning() {
    school("Лицей № 1");
    programme();
    Phone anya = joins("Аня Лисицына", "14.03.2013");
    house.travel("2026-09-07T22:30");
    marina.says("/menu").presses("Плечом к плечу").presses("Кто где");
    marina.presses("Ждём согласия: 1").presses("Напомнить всем здесь").sees("17:00: 1");
    anya.doesNotSee("Куратор помнит о тебе");
    house.travel("2026-09-08T07:59");
    anya.doesNotSee("Куратор помнит о тебе");
    house.travel("2026-09-08T17:00");
    anya.sees("Куратор помнит о тебе");
    assertThat(anya.botTexts()).filteredOn(text -> text.contains("помнит о тебе")).hasSize(1);
  }

  private static List<String> digests(Phone phone) {
    return phone.botTexts().stream().filter(text -> text.contains("Сводка недели")).toList();
  }

  private void school(String name) {
    operator.opens("").presses("Новая школа").says(name).presses("Москва");
    operator.presses("Ссылка для куратора");
    marina.opens(operator.findLink("s-")).says("Марина Сергеевна").sees("Вы куратор");
  }

  private void programme() {
    marina.says("/menu").presses("Новая программа").presses("Ученик – ученик");
    marina.presses("Один на один").presses("Пропустить");
    marina.says("Плечом к плечу").says("15.09.2026").says("31.05.2027");
    marina.presses("12").presses("8").presses("Раз в неделю").presses("Всё верно");
    marina.sees("Плечом к плечу");
  }

  private Phone joins(String name, String born) {
    Phone phone = house.phone(name);
    phone
        .opens(marina.findLink("i-"))
        .presses("Начать")
        .says(name)
        .says(born)
        .sees("Хочу участвовать");
    return phone;
  }
}
