package ru.tandem.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.WordFile;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** People say what could be better without being asked; the curator hears, answers and asks. */
class VoicesStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSuggestionWithoutANameIsAnsweredAndStandsInTheReport(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      anya.says("/menu").presses("💡 Есть идея").sees("с твоим именем или без");
      anya.presses("Написать предложение").sees("Мне нужна помощь").says("Больше общих встреч");
      house.restart();
      anya.sees("Показать куратору имя").presses("Нет").sees("проверим").presses("Всё верно");
      anya.sees("Передано куратору без имени").sees("Ответа пока нет");

      marina.sees("есть новое предложение").presses("Прочитать").presses("⏳ Больше общих");
      marina.sees("без имени").sees("Больше общих встреч");
      assertThat(marina.lastMessage()).doesNotContain("Аня", "Лисицына");
      mother.says("/menu").presses("💡 Есть идея").presses("Написать предложение");
      mother.says("Родительский чат").presses("Да").presses("Всё верно").sees("Передано");
      marina.says("/menu").presses("Осень").presses("Ответить на предложения: 2");
      marina.presses("⏳ Родительский чат").sees("Ирина Лисицына");
      marina.presses("Все предложения").presses("⏳ Больше общих").presses("Показать в отчёте");
      marina.seesButton("В отчёте. Убрать").presses("💬 Ответить").says("По пятницам!");
      marina.sees("Ответ отправлен").doesNotSeeButton("💬 Ответить");
      anya.sees("Ответ куратора на предложение").sees("По пятницам!");

      anya.forges(anya.lastMessageId(), "voices.card:2").seesToast("уже решено");
      mother.forges(mother.lastMessageId(), "voices.answer:1").seesToast("уже решено");
      report(school, marina);
      anyaIsForgotten(house, school, anya);
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
      marina.sees("предложения без ответа: 1").presses("Да, закрыть").sees("Программа закрыта");
      marina.forges(marina.lastMessageId(), "voices.answer:2").seesToast("уже решено");
      mother.says("/menu").doesNotSeeButton("💡 Есть идея");
    }
  }

  private static void report(SmallSchool school, Phone marina) {
    String results = "monitoring.part:" + school.programme() + ":SUGGESTIONS";
    marina.forges(marina.lastMessageId(), results).sees("Получено: 2, с ответом куратора: 1");
    marina.sees("Больше общих встреч").sees("Ответ: По пятницам!").doesNotSee("Родительский чат");
    String report = "documents.give:" + school.programme() + ":final-report:0";
    marina.forges(marina.lastMessageId(), report).sees("Данные в файле");
    assertThat(WordFile.text(marina.receivesFile("Итоговый аналитический отчёт")))
        .contains("8. Предложения участников", "• Больше общих встреч", "Ответ: По пятницам!")
        .doesNotContain("Родительский чат");
  }

  private static void anyaIsForgotten(House house, SmallSchool school, Phone anya) {
    byte[] own = anya.says("/mydata").receivesFile("mydata.html");
    assertThat(new String(own, StandardCharsets.UTF_8))
        .contains("Больше общих встреч", "без имени для куратора");
    school.in(() -> school.bean(ErasePerson.class).now(school.person(anya)));
    assertThat(house.bean(Suggestions.class).findAll())
        .extracting(Suggestion::words)
        .containsExactly("Родительский чат");
  }

  /** Of five nobody learns whose answer is which, and a look in between shows nothing. */
  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aShortSurveyWithoutNamesOpensWhenItHasEndedAndFiveHaveAnswered(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      List<Phone> mentors = new ArrayList<>();
      for (String letter : List.of("А", "Б", "В", "Г", "Д")) {
        mentors.add(school.mentor("Наставник " + letter, "2005-03-14"));
      }
      asksMentors(house, marina);
      for (Phone one : mentors.subList(0, 4)) {
        answers(one, "Да");
      }
      marina.says("/menu").presses("Осень").presses("Свои опросы").presses("🟢 Удобны ли");
      marina.sees("Ответили: 4 из 5").sees("откроются все вместе").doesNotSee("Среднее");
      marina.doesNotSeeButton("Картинкой").doesNotSeeButton("По именам");
      String names = "voices.polls.names:1";
      marina.forges(marina.lastMessageId(), names).seesToast("уже решено");
      answers(mentors.get(4), "Нет");
      mentors.get(4).forges(mentors.get(4).lastMessageId(), "voices.poll:1");
      mentors.get(4).seesToast("уже решено");
      marina.forges(marina.lastMessageId(), "voices.polls.card:1").presses("Закончить опрос");
      marina.sees("Опрос закончен").sees("Да: 4").sees("Нет: 1").sees("Среднее: 9,0 из 10");
      marina.sees("две: 5").presses("Картинкой");
      assertThat(marina.receivesFile("poll.png")).isNotEmpty();
      assertThat(house.bean(PollAnswers.class).findAll())
          .hasSize(15)
          .allSatisfy(one -> assertThat(one.person()).isEmpty());
    }
  }

  private static void asksMentors(House house, Phone marina) {
    marina.says("/menu").presses("Осень").presses("Свои опросы").presses("Новый опрос");
    marina.presses("Наставники: 5").sees("Вопрос 1").says("Удобны ли субботы?");
    marina.presses("Да или нет").presses("Добавить вопрос").says("Сколько встреч?");
    marina.presses("Один из вариантов").says("одна").sees("Нужно от 2 до 8 вариантов");
    house.restart();
    marina.says("одна\nдве").sees("Ещё вопрос?").presses("Добавить вопрос").says("Довольны?");
    marina.presses("Шкала от 1 до 10").presses("Хватит").sees("Опрос без имён?").presses("Да");
    marina.sees("проверим").presses("Всё верно").sees("Опрос отправлен, получателей: 5");
    marina.sees("Опрос без имён").sees("Ответили: 0 из 5");
  }

  private static void answers(Phone mentor, String saturdays) {
    mentor.sees("чей ответ, не узнает никто").presses("📝 Ответить").sees("Удобны ли субботы?");
    mentor.presses(saturdays).sees("Сколько встреч?").presses("две").sees("Довольны?");
    mentor.pressesData(
        mentor.data().stream().filter(one -> one.endsWith(":q2:9")).findFirst().get());
    mentor.sees("проверим").presses("Всё верно").sees("ответы переданы");
  }

  /** With names the curator reads who says what at once; the season's end ends the asking. */
  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSurveyWithNamesEndsWithTheSeasonAlsoForWhoeverIsInTheMiddleOfIt(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone borya = school.mentee("Боря Котов", "2013-03-14");
      marina.says("/menu").presses("Осень").presses("Свои опросы").presses("Новый опрос");
      marina.presses("Наставляемые: 2").says("Чего не хватает?").presses("Своими словами");
      marina.presses("Добавить вопрос").says("А ещё?").presses("Своими словами");
      marina.presses("Хватит").presses("Нет").sees("проверим").presses("Всё верно");
      marina.sees("Опрос отправлен, получателей: 2").sees("Уйдёт пн, 7 сентября, 17:00: 2");
      house.travel("2026-09-07T17:30");
      anya.sees("Ответы увидит куратор").presses("📝 Ответить").says("Тишины");
      anya.sees("А ещё?").says("Ничего").sees("проверим").presses("Всё верно").sees("переданы");
      borya.says("/menu").presses("📊 Ответить на опрос").says("Игр").sees("А ещё?");
      marina.says("/menu").presses("Осень").presses("Свои опросы").presses("🟢 Чего не");
      marina.sees("Аня Лисицына: Тишины").presses("Напомнить").sees("Напоминаний отправлено");
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
      marina.sees("свои опросы, которые ещё идут: 1").presses("Да, закрыть");
      marina.sees("Программа закрыта");
      borya.says("Ещё игр");
      house.travel("2026-09-09T20:00");
      assertThat(borya.transcript()).contains("завершена");
      assertThat(borya.botTexts()).filteredOn(text -> text.contains("спрашивает")).hasSize(1);
      assertThat(house.bean(PollAnswers.class).findAll()).hasSize(2);
      marina.says("/menu").presses("Все программы").presses("Осень").presses("Свои опросы");
      marina.doesNotSeeButton("Новый опрос").presses("🏁 Чего не").sees("Тишины");
      school.in(() -> school.bean(ErasePerson.class).now(school.person(anya)));
      assertThat(house.bean(PollAnswers.class).findAll()).isEmpty();
    }
  }
}
