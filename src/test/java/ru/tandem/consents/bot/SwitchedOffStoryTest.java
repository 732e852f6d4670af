package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Whoever switches the messages off in the middle and goes on all the same is answered. */
class SwitchedOffStoryTest {

  private static final String OFF = "Сообщения выключены";

  private static House house;

  private Lyceum school;

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
  }

  private static Phone stops(Phone phone) {
    return phone.says("/stop").presses("Да, не присылать").sees(OFF);
  }

  @Test
  void aChildGoesOnFromTheBirthDateToTheParentsLink() {
    Phone anya = house.phone("Аня").opens(school.invitation()).presses("Начать");
    anya.says("Аня Лисицына").sees("Дата рождения");
    stops(anya).says("14.03.2014").sees("записать это как ответ").presses("Да, записать");
    anya.sees("Вот как всё будет").presses("Хочу участвовать").sees("Осталось одно").sees(OFF);
    house.telegram().awaitQuiet();
    assertThat(anya.lastMessage()).contains("Перешли сообщение выше");
    assertThat(anya.botTexts())
        .filteredOn(text -> text.startsWith("Для родителя"))
        .isNotEmpty()
        .noneMatch(text -> text.contains(OFF));
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").sees("фамилия").says("Ирина Лисицына").sees("приходитесь");
    stops(irina).says("/menu").presses("Продолжить: Кто даёт").presses("Мать").sharesContact();
    irina.presses("Даю согласие");
    irina.sees("ваше согласие записано").sees(OFF).says("/menu").sees("куратор его подтвердит");
  }

  @Test
  void anAdultGoesOnFromTheBirthDateToTheQuestionnaire() {
    Phone misha = house.phone("Миша").opens(school.invitation()).presses("Начать");
    misha.says("Миша Орлов").sees("Дата рождения");
    stops(misha).says("14.03.2006").presses("Да, записать").sees("Участие в программе");
    misha.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    misha.sees("Осталась анкета").presses("Заполнить анкету").sees("1 из");
  }

  @Test
  void aCuratorReadsWhatCameOfTheListThatWasSent() {
    Phone marina = stops(school.curator);
    byte[] list = "ФИО;Класс\nКотов Борис;7Б\n".getBytes(StandardCharsets.UTF_8);
    marina.says("/menu").presses("Вместе").presses("Список класса").presses("Загрузить файл");
    marina.sendsFile("7.csv", list).sees("Новых: 1").sees(OFF);
    marina.presses("Сохранить в список").sees("новых 1");
    marina.says("/menu").presses("Вместе").presses("Список класса").presses("Загрузить файл");
    marina.says("Ким Яна 7Б\nКотов Пётр 7Б").sees("Новых: 2");
    assertThat(marina.buttonLabels()).anyMatch(key -> key.contains("🔔"));
  }
}
