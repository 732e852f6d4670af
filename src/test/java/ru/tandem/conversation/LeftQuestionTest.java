package ru.tandem.conversation;

import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Words go only where the person knows that they go. */
class LeftQuestionTest {

  @Test
  void whatWasLeftTakesNoWordsUntilOneGoesBackToIt() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      anya.says("/menu").presses("Мне нужна помощь").sees("кураторы школы");
      anya.says("/menu").sees("Вот что сейчас").seesButton("Продолжить").says("ок, спасибо");
      anya.sees("«ок, спасибо» — записать").seesButton("Меню");
      house.restart();
      marina.doesNotSee("ок, спасибо");
      anya.presses("Показать вопрос").sees("кураторы школы").says("мне неспокойно");
      anya.sees("Передано кураторам");
      marina.sees("мне неспокойно");

      marina.presses("Ответить").sees("Что ответить");
      marina.says("/menu").presses("Осень").says("где заявки?").sees("записать это как ответ");
      anya.doesNotSee("где заявки");
      marina.presses("Изменить").presses("Название").sees("назвать");
      marina.presses("Отмена").says("/menu").presses("Осень").presses("Изменить");
      marina.presses("Название").says("/menu").says("Зима");
      marina.sees("«Зима» — записать это как ответ").presses("Да, записать").sees("Зима");
      marina.says("/menu").seesButton("📘 Зима");
    }
  }

  @Test
  void eachOfferRecordsTheWordsThatItShows() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Название").sees("назвать");
      marina.says("/menu").says("Наставники лицея").sees("«Наставники лицея» — записать");
      int first = marina.lastMessageId();
      marina.says("ребята-ребятам").sees("«ребята-ребятам» — записать");
      int second = marina.lastMessageId();
      marina.pressesOld(first, "Да, записать").says("/menu").seesButton("📘 Наставники лицея");
      marina.pressesOld(second, "Да, записать");
      marina.says("/menu").seesButton("📘 Наставники лицея").doesNotSeeButton("ребята-ребятам");
    }
  }

  @Test
  void aQuoteOfPicturesArrivesAndALongLetterIsNotLostWithoutAWord() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      anya.says("/menu").says("привет как дела" + "😀".repeat(200)).sees("передать это куратору?");
      anya.says("привет, как дела" + "😀".repeat(200)).sees("привет, как дела😀");
      anya.says("да").sees("Передано куратору");
      marina.sees("привет, как дела");
      anya.says("а где мы встречаемся?").sees("передать это куратору?").says("нет, не надо");
      anya.sees("никому не передаю").says("а где мы встречаемся?").sees("передать это куратору?");
      anya.says("/menu").says("да");
      marina.doesNotSee("а где мы встречаемся?");
      anya.says("Хочу рассказать. " + "Вот так всё и было. ".repeat(150))
          .sees("длиннее, чем помещается");
      anya.seesButton("Написать куратору").doesNotSee("жду нажатия");
    }
  }

  @Test
  void aLongFormIsNotLeftOnlyBecauseAReminderWasAnswered() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, anya);
      int earlier = marina.lastMessageId();
      marina.says("/menu").presses("Новая программа").presses("Ученик – ученик");
      marina.presses("Один на один").presses("Пропустить").sees("Как назвать");
      marina.forges(earlier, "programmes.open:" + school.programme()).sees("Осень");
      marina.says("Хор и шахматы").sees("Когда начинаем");
    }
  }

  @Test
  void anOldQuestionIsOfferedTheWordsAndTakesOnlyWhatIsItsAnswer() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Название").sees("назвать");
      house.travel(java.time.Duration.ofHours(3));
      marina.says("Спасибо!").sees("«Спасибо!» — записать это как ответ").presses("Меню");
      marina.says("/menu").seesButton("📘 Осень").doesNotSeeButton("Спасибо");

      marina.presses("Новая программа").presses("Ученик – ученик").presses("Один на один");
      marina.presses("Пропустить").sees("Как назвать").says("Зима").sees("Когда начинаем");
      house.travel(java.time.Duration.ofHours(30));
      marina.says("как дела?").doesNotSee("прочитать дату").seesButton("Продолжить");
      marina.presses("Продолжить").sees("Когда начинаем");
      house.travel(java.time.Duration.ofHours(30));
      marina.says("01.12.2026").sees("Когда заканчиваем");
    }
  }

  @Test
  void aDateTypedUnderTheSettingsIsOfferedAndNotLost() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Изменить").says("25.12.2026");
      marina.sees("25 декабря 2026. Что с этой датой").presses("Конец: Осень");
      marina.sees("25 декабря 2026").says("01.02.2027").presses("Начало: Осень");
      marina.sees("25 декабря 2026").presses("К настройкам программы").sees("7 сентября 2026");
    }
  }
}
