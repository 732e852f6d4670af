package ru.tandem.conversation;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/**
 * A link that is pasted, forwarded or typed does what it does when it is opened, whatever is being
 * asked, and nothing of that is lost.
 */
class PastedLinkTest {

  private House house;
  private SmallSchool school;
  private Phone marina;
  private String autumn;
  private String spring;

  @AfterEach
  void close() {
    house.close();
  }

  @BeforeEach
  void twoSchools() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    autumn = marina.says("/menu").presses("Осень").sees("Ссылка для настав").findLink("i-");
    SmallSchool other = new SmallSchool(house, "Школа № 8", "Весна");
    Phone olga = other.staff("Ольга Иванова", StaffRole.CURATOR);
    spring = olga.says("/menu").presses("Весна").sees("Ссылка для настав").findLink("i-");
  }

  /** As people send it on: alone, without the beginning, the code alone, with words around it. */
  private static List<String> ways(String link) {
    return List.of(
        link,
        link.replace("https://", ""),
        link.substring(link.indexOf('=') + 1),
        "мне скинули вот это: " + link + " что делать",
        "Мама:\nВот, открой " + link);
  }

  @Test
  void inTheMiddleOfTheAcquaintanceTheOwnLinkGoesOnAndAnotherKeepsTheName() {
    Phone vera = house.phone("Вера").opens(autumn).doesNotSeeButton("Продолжить");
    vera.presses("Начать").says("Вера Ежова").sees("Дата рождения");
    for (String way : ways(autumn)) {
      vera.says(way).sees("Дата рождения");
    }
    for (String way : ways(spring)) {
      vera.says(way).sees("«Весна»").seesButton("Начать");
      vera.presses("Продолжить: Знакомство, «Осень»").sees("Дата рождения");
    }
    vera.says("14.03.2013").sees("Хочу участвовать").says(autumn).sees("Приглашение уже принято");
    vera.presses("Прочитать и решить").sees("Хочу участвовать");
  }

  @Test
  void theOwnLinkOnceMoreBeforeTheNameLeavesOneClearStep() {
    Phone vera = house.phone("Вера").opens(autumn).presses("Начать").sees("Имя и фамилия");
    for (String way : ways(autumn)) {
      vera.says(way).sees("«Осень»").seesButton("Начать").doesNotSeeButton("Продолжить");
      vera.presses("Начать").sees("Имя и фамилия");
    }
    vera.opens(autumn).doesNotSeeButton("Продолжить").presses("Начать").says("Вера Ежова");
    vera.sees("Дата рождения").says("14.03.2013").presses("Хочу участвовать");
    Phone irina = house.phone("Ирина").opens(vera.findLink("g-")).presses("Прочитать");
    irina.presses("Не возражаю").sees("фамилия");
    for (String way : ways(vera.findLink("g-"))) {
      irina.says(way).seesButton("Прочитать").doesNotSeeButton("Продолжить");
      irina.presses("Прочитать").sees("фамилия");
    }
  }

  @Test
  void inEveryKindOfQuestionOfAnApplicationNothingIsLost() {
    Phone anya = school.joins("Аня Лисицына", "2013-03-14", ParticipantRole.MENTEE);
    anya.says("/menu").presses("Заполнить анкету").sees("1 из");
    Consumer<String> between =
        asked -> {
          for (String way : ways(autumn)) {
            anya.says(way).sees("Приглашение уже принято").presses("Продолжить: Анкета");
            anya.sees(asked);
          }
        };
    between.accept("1 из");
    anya.presses("7 класс").sees("2 из");
    between.accept("2 из");
    for (int step = 2; !anya.lastMessage().contains("проверим") && step < 30; step++) {
      String asked = anya.lastMessage().replaceAll("(?s)( из \\d+).*", "$1");
      anya.says(autumn).sees("Приглашение уже принято").presses("Продолжить: Анкета").sees(asked);
      answer(anya);
    }
    anya.sees("проверим").says(autumn).presses("Продолжить: Анкета").sees("проверим");
    anya.sees("7 класс");
  }

  private static void answer(Phone phone) {
    List<String> keys = phone.buttonLabels();
    if (isOfText(phone)) {
      phone.says("Хочу разобраться с дробями").doesNotSee("никогда");
      return;
    }
    String asked = phone.lastMessage();
    phone.presses(keys.get(0)).doesNotSee("никогда");
    if (phone.lastMessage().equals(asked)) {
      phone.presses("Готово").doesNotSee("никогда");
    }
  }

  @Test
  void aGuardianAtThePhoneStepOpensTheLinkAgainAndTheOneOfTheSecondChild() {
    Phone[] children = {house.phone("Вера"), house.phone("Егор")};
    String[] names = {"Вера Ежова", "Егор Ежов"};
    String[] links = new String[2];
    for (int i = 0; i < children.length; i++) {
      children[i].opens(autumn).presses("Начать").says(names[i]).says("14.03.2013");
      children[i].presses("Хочу участвовать").sees("Осталось одно");
      links[i] = children[i].findLink("g-");
    }
    Phone irina = house.phone("Ирина").opens(links[0]).presses("Прочитать").sees("Не возражаю");
    for (String way : ways(links[0])) {
      irina.says(way).sees("Вера Ежова").seesButton("Прочитать");
    }
    irina.presses("Прочитать").presses("Не возражаю");
    while (!irina.lastMessage().contains("фамилия")) {
      irina.presses(irina.buttonLabels().get(0)).doesNotSee("никогда");
    }
    irina.says("Ежова Ирина Петровна").sees("приходитесь");
    for (String way : ways(links[1])) {
      irina.says(way).sees("Егор Ежов").presses("Продолжить").sees("приходитесь");
    }
    irina.presses("Мать").sees("телефон").says(links[1]).sees("Егор Ежов");
    irina.presses("Продолжить").sees("телефон").sharesContact().doesNotSee("никогда");
    irina.says("/menu").sees("Вера Ежова").sees("Егор Ежов");
  }

  @Test
  void aCuratorMayHaveALinkInALetterButALinkAloneIsOpened() {
    school.mentee("Аня Лисицына", "2013-03-14");
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Название");
    marina.sees("Как назвать").says(autumn).sees("Так приглашение видят участники");
    marina.presses("Продолжить: Изменить программу").sees("Как назвать").says("Осень и зима");
    marina.sees("Осень и зима").says("/menu").presses("Осень и зима").presses("Объявление");
    marina.presses("Все:").sees("Что объявить").says("Заходите в чат " + autumn);
    marina.doesNotSee("Так приглашение видят участники").sees("2 из 2");
  }

  @Test
  void backAndForwardOverTwoQuestionsKeepsWhatWasTypedAndTicked() {
    Phone anya = school.joins("Аня Лисицына", "2013-03-14", ParticipantRole.MENTEE);
    anya.says("/menu").presses("Заполнить анкету").presses("7 класс").sees("2 из");
    answer(anya);
    anya.sees("3 из").presses("Математика").presses("Физика").presses("Готово").sees("4 из");
    for (int i = 0; i < 9 && !isOfText(anya); i++) {
      answer(anya);
    }
    anya.says("Хочу разобраться с дробями").doesNotSee("никогда");
    anya.sees("5 из").presses("Назад").sees("Сейчас: Хочу разобраться с дробями");
    anya.presses("Назад").sees("3 из").seesButton("✓ Математика").seesButton("✓ Физика");
    anya.presses("Готово").sees("4 из").sees("Сейчас: Хочу разобраться с дробями");
    house.restart();
    anya.presses("Дальше").sees("5 из").presses("Назад").presses("Назад").presses("Назад");
    anya.sees("2 из").presses("Назад").seesButton("✓ 7 класс").presses("Дальше");
    anya.presses("Дальше").sees("3 из").seesButton("✓ Физика").presses("Готово");
    anya.sees("Сейчас: Хочу разобраться с дробями");
  }

  private static boolean isOfText(Phone phone) {
    return List.of("‹ Назад", "Пропустить", "Позже").containsAll(phone.buttonLabels());
  }
}
