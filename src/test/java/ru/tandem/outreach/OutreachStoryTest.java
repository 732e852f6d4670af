package ru.tandem.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.EveryPaper;
import ru.tandem.story.House;

/** A curator tells people of the programme and sees what it has brought. */
class OutreachStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aMeetingAtTheFactoryBringsMentors(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Рассказать");
      marina.sees("Собрание для родителей").presses("Назначить встречу").sees("Кому расскажем");
      marina.presses("Будущим наставникам").sees("В какой день").presses("15");
      house.restart();
      marina.presses("17:00").says("Заводоуправление, зал 2").presses("Всё верно");
      marina.sees("Встреча для будущих наставников").sees("Накануне напомню");
      marina.seesAddress("t.me/share").seesButton("Отменить встречу");
      marina.doesNotSeeButton("Сколько пришло");
      marina.presses("Плакат").receivesFile("poster.pdf");

      house.travel("2026-09-14T17:00");
      marina.sees("Завтра встреча о программе").presses("Ссылка и код");
      String link = marina.sees("встреча 15 сентября 2026").findLink("i-");
      house.travel("2026-09-15T18:00");
      marina.sees("Запишите, сколько").presses("Сколько пришло").sees("Достаточно примерного");
      house.restart();
      marina.says("много").sees("число").says("25").sees("Было на встрече: 25");

      Phone timur = house.phone("Тимур Галеев").opens(link).presses("Начать");
      timur.sees("Имя и фамилия").says("Тимур Галеев").sees("Дата рождения").says("12.03.2008");
      timur.seesButton("Хочу участвовать");
      marina.presses("Все встречи").sees("Было на встречах: 25").sees("приглашениям: 1");
      marina
          .presses("15 сентября")
          .presses("Ссылка и код")
          .presses("Отозвать")
          .presses("Да, отозвать");
      marina.says("/menu").presses("Осень").presses("Рассказать").presses("15 сентября");
      marina.sees("Ссылка отозвана").doesNotSeeButton("Плакат");
      nobodyElseMay(house, school);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatTheCuratorAnnouncesComesToThoseWhomItIsForAndStandsOnThePageIfWished(
      TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      marina.says("/menu").presses("Осень").presses("📢 Объявление").sees("Кому объявить");
      marina.seesButton("Все: 3").seesButton("Наставники: 1").presses("Родители: 1");
      marina.sees("Кому: Родители. Получателей: 1").says("Собрание в пятницу, 18:00");
      house.restart();
      marina.presses("Нет").sees("Собрание в пятницу");
      assertThat(mother.transcript()).doesNotContain("Собрание в пятницу");
      marina.presses("Всё верно").sees("отправлено, получателей: 1").sees("Родители (пришло: 1)");
      mother.sees("Объявление").sees("Собрание в пятницу, 18:00").seesButton("Меню");
      marina.presses("Все: 3").sees("Получателей: 3").says("Открыли кабинет наставников!");
      marina.presses("Да").presses("Всё верно").sees("получателей: 3");
      house.travel("2026-09-08T18:00");
      misha.sees("Открыли кабинет").doesNotSee("Собрание в пятницу");
      anya.sees("Открыли кабинет");
      String pack = "documents.give:" + school.programme() + ":site-pack:0";
      marina.forges(marina.lastMessageId(), pack).sees("Данные в файле");
      byte[] page = EveryPaper.unpacked(marina.receivesFile("сайта")).get("index.md");
      assertThat(new String(page, StandardCharsets.UTF_8))
          .contains("## Новости", "Открыли кабинет наставников!")
          .doesNotContain("Собрание");
      String forged = "outreach.announcement:" + school.programme() + ":ALL";
      misha.forges(misha.lastMessageId(), forged).seesToast("уже решено");
      marina.forges(marina.lastMessageId(), forged.replace("ALL", "GRADE-9"));
      marina.seesToast("уже решено");
    }
  }

  /**
   * Adults hear of it at once, a pupil with the post of five o'clock, at night all in the morning.
   */
  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatWaitsForItsHourCanBeTakenBackAndEndsWithTheSeason(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      announces(marina, "Встречаемся в 17:00 у входа");
      marina.sees("пришло: 2 из 3, остальным придёт пн, 7 сентября, 17:00");
      marina.seesButton("↩️ Отменить: Встречаемся в 17:00");
      house.restart();
      misha.forges(misha.lastMessageId(), "outreach.takeback:1").seesToast("уже решено");
      marina.presses("↩️ Отменить").sees("Не получат: 1. Уже пришло: 2").sees("отменено");
      marina.doesNotSeeButton("↩️ Отменить");
      marina.forges(marina.lastMessageId(), "outreach.takeback:1").seesToast("Уже сделано");
      announces(marina, "Встречаемся в 17:00 у входа");
      house.travel("2026-09-07T17:30");
      anya.sees("Встречаемся в 17:00 у входа");
      assertThat(anya.transcript().split("Встречаемся в 17:00", -1)).hasSize(2);

      house.travel("2026-09-07T22:00");
      announces(marina, "Завтра дождь, берите зонты");
      marina.sees("Уйдёт вт, 8 сентября").sees("пришло: 0 из 3");
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
      marina.sees("объявление ещё не дошло, получателей: 3").presses("Да, закрыть");
      house.travel("2026-09-08T18:00");
      for (Phone one : List.of(anya, mother, misha)) {
        assertThat(one.transcript()).doesNotContain("берите зонты").contains("завершена");
      }
    }
  }

  private static void announces(Phone curator, String words) {
    curator.says("/menu").presses("Осень").presses("📢 Объявление").presses("Все: 3");
    curator.sees("Получателей: 3").says(words).sees("страниц").presses("Нет").sees("проверим");
    curator.presses("Всё верно").sees("получателей: 3");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aCancelledMeetingBringsNobody(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Рассказать").presses("Назначить");
      marina.presses("Будущим наставляемым").presses("16").presses("18:00").says("Актовый зал");
      marina.presses("Всё верно").sees("и родителей").presses("Ссылка и код");
      String link = marina.sees("встреча 16 сентября").findLink("i-");
      marina.says("/menu").presses("Осень").presses("Рассказать").presses("16 сентября");
      marina.presses("Отменить встречу").sees("перестанут действовать").presses("Да, отменить");
      marina.sees("Встреча отменена");
      house.restart();
      int before = marina.botTexts().size();
      house.travel("2026-09-16T21:00");
      assertThat(marina.botTexts().subList(before, marina.botTexts().size()))
          .noneMatch(text -> text.contains("стреча о программе"));
      house.phone("Аня").opens(link).doesNotSee("Начать").sees("больше не действует");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aMeetingIsMovedAndWhoeverHasComeByItsInvitationHearsOfIt(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone olga = school.staff("Ольга Петровна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Рассказать").presses("Назначить");
      marina.presses("Будущим наставникам").presses("15").presses("17:00").says("Зал 2");
      marina.presses("Всё верно").sees("Накануне напомню").presses("Ссылка и код");
      String link = marina.sees("встреча 15 сентября").findLink("i-");
      Phone timur = house.phone("Тимур Галеев").opens(link).presses("Начать");
      timur.sees("Имя и фамилия").says("Тимур Галеев").says("12.03.2008").seesButton("участвовать");

      event(marina, "15 сентября").presses("Перенести").sees("Зал 2").seesButton("Всё верно");
      marina.presses("Всё верно").sees("Ничего не изменилось");
      marina.presses("Перенести").presses("1").sees("На какой день").says("16.09.2026");
      house.restart();
      marina.presses("2").sees("Во сколько").says("17:30").presses("3").says("Зал 5");
      event(olga, "15 сентября").presses("Перенести").presses("3").says("Зал 9").sees("Зал 9");
      marina.presses("Всё верно").sees("Изменено").sees("написано: 1").sees("17:30");
      marina.seesAddress("t.me/share");
      timur
          .sees("Было: вт, 15 сентября, 17:00, Зал 2")
          .sees("Теперь: ср, 16 сентября, 17:30, Зал 5");
      olga.presses("Всё верно").sees("это уже изменили").sees("Зал 5");
      assertThat(timur.transcript()).doesNotContain("Зал 9");

      event(marina, "16 сентября").presses("Ссылка и код").sees("встреча 16 сентября");
      house.phone("Лена").opens(link).seesButton("Начать");
      house.travel("2026-09-14T18:00");
      assertThat(marina.transcript()).doesNotContain("Завтра встреча о программе");
      house.travel("2026-09-15T18:00");
      marina.sees("Завтра встреча о программе").sees("17:30");
      marina.presses("Отменить встречу").presses("Да, отменить").sees("написано: 1");
      timur.sees("встречи о программе ср, 16 сентября, 17:30, Зал 5, не будет");
      marina.forges(marina.lastMessageId(), "outreach.move:1").seesToast("уже решено");
      timur.forges(timur.lastMessageId(), "outreach.move:1").seesToast("уже решено");
    }
  }

  private static Phone event(Phone curator, String day) {
    return curator.says("/menu").presses("Осень").presses("Рассказать").presses(day);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatHasBegunIsNotMovedAndAChildsFamilyHearsOfTheMove(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      school.confirms(mother, anya);
      marina.says("/menu").presses("Осень").presses("Рассказать").presses("Назначить");
      marina.presses("Будущим наставляемым").presses("15").presses("17:00").says("Зал 2");
      marina.presses("Всё верно").sees("Накануне напомню");
      school.in(
          () -> {
            String code = school.bean(InformationEvents.class).findAll().get(0).invitationCode();
            return school.bean(Participants.class).get(school.part(anya)).cameBy(code);
          });
      marina
          .presses("Перенести")
          .presses("3")
          .says("Актовый зал")
          .sees("Актовый")
          .presses("Всё верно");
      marina.sees("написано: 2");
      anya.sees("Теперь: вт, 15 сентября, 17:00, Актовый зал");
      mother.sees("Теперь: вт, 15 сентября, 17:00, Актовый зал");
      marina.presses("Перенести").presses("2").says("18:15").sees("18:15");
      house.travel("2026-09-15T17:10");
      marina.presses("Всё верно").doesNotSee("Изменено");
      assertThat(anya.transcript()).doesNotContain("18:15");
    }
  }

  private static void nobodyElseMay(House house, SmallSchool school) {
    Phone stranger = new SmallSchool(house).staff("Чужой Куратор", StaffRole.CURATOR);
    for (String act : List.of("list", "plan")) {
      stranger.forges(stranger.lastMessageId(), "outreach." + act + ":" + school.programme());
      stranger.seesToast("уже решено").doesNotSee("Было на встречах");
    }
    for (String act : List.of("show", "count", "move", "cancel", "cancelled")) {
      stranger.forges(stranger.lastMessageId(), "outreach." + act + ":1");
      stranger.seesToast("уже решено").doesNotSee("Заводоуправление");
    }
  }
}
