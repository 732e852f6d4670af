package ru.tandem.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A curator goes by the roadmap, and it comes to the curator when it has to. */
class RoadmapStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theCuratorGoesByTheRoadmap(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone pyotr = school.staff("Пётр Ильич", StaffRole.OBSERVER);
      changesAnAction(house, marina);
      finishesAStage(house, marina);
      isReminded(house, marina, pyotr);
      nobodyElseMay(house, school);
      goesWithTheSeason(house, school, marina);
    }
  }

  /** All twenty that were overdue had become "until the 7th of November". */
  @Test
  void noSettingMovesWhatHasPassedAndWhatTheBotSawIsTicked() {
    try (House house = House.on(TestDatabase.SQLITE)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Дорожная карта").sees("0 из 5");
      RoadmapActions actions = house.bean(RoadmapActions.class);
      List<String> before = dates(actions, school);
      house.travel("2026-10-31T12:00");
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Переписка");
      marina.presses("Всегда через бота");
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Конец");
      marina.says("31.05.2027").sees("сдвинулись");
      List<String> after = dates(actions, school);
      LocalDate today = LocalDate.parse("2026-10-31");
      for (int i = 0; i < before.size(); i++) {
        boolean passed = LocalDate.parse(before.get(i).split(" ")[1]).isBefore(today);
        assertThat(after.get(i)).startsWith(before.get(i).split(" ")[0]);
        if (passed) {
          assertThat(after.get(i)).isEqualTo(before.get(i));
        }
      }
      school.joins("Аня Лисицына", "2013-03-14", ParticipantRole.MENTEE);
      marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("2. База");
      marina.sees("☑ Пригласить наставляемых").presses("☑ Пригласить наставляемых");
      marina.sees("бот видит: наставляемые приходят").presses("Ещё не сделано");
      marina.sees("Срок был");
    }
  }

  private static List<String> dates(RoadmapActions actions, SmallSchool school) {
    return actions.findByProgrammeIdOrderByPlace(school.programme()).stream()
        .map(action -> action.plannedOn() + " " + action.dueOn())
        .toList();
  }

  @Test
  void theSurveyHalfWayIsDoneOnceTheBotHasAskedThePairs() {
    try (House house = House.on(TestDatabase.SQLITE)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      school.pair(misha, school.mentee("Вера Ежова", "2005-03-14"));
      house.travel("2026-10-20T12:00");
      marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("6. Работа");
      marina.sees("◻ Опрос в середине");
      house.travel("2026-11-05T12:00");
      marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("6. Работа");
      marina.sees("☑ Опрос в середине").presses("☑ Опрос в середине");
      marina.sees("бот видит: опрос в середине отправлен");
    }
  }

  @Test
  void whatStandsInTheBotIsNeverShownAsLate() {
    try (House house = House.on(TestDatabase.SQLITE)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("1. Подготовка");
      marina.sees("◻ Назначить куратора").sees("◻ Узнать, кому это интересно");
      marina
          .says("/menu")
          .presses("Осень")
          .presses("Интерес")
          .presses("Начать опрос")
          .sees("Ссылка");
      house.travel("2026-09-20T12:00");
      marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("1. Подготовка");
      marina.sees("☑ Назначить куратора").sees("☑ Узнать, кому это интересно");
      marina.presses("☑ Назначить куратора").sees("бот видит: куратор назначен");
    }
  }

  @Test
  void theHeadHearsOfTwoProgrammesInOneMessage() {
    try (House house = House.on(TestDatabase.SQLITE)) {
      SmallSchool school = new SmallSchool(house);
      school.plans("Хор");
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone pyotr = school.staff("Пётр Ильич", StaffRole.OBSERVER);
      entrustsTheOrder(marina, "Осень");
      entrustsTheOrder(marina, "Хор");
      house.restart();
      int before = pyotr.botTexts().size();
      house.travel("2026-09-07T10:00");
      pyotr.sees("(«Осень»)").sees("(«Хор»)");
      house.travel("2026-09-08T12:00");
      assertThat(pyotr.botTexts()).hasSize(before + 1);
    }
  }

  private static void entrustsTheOrder(Phone marina, String programme) {
    marina.says("/menu").presses(programme).presses("Дорожная карта").presses("1. Подготовка");
    marina.presses("Приказ о внедрении").presses("Кто отвечает").presses("Пётр Ильич");
    marina.sees("Отвечает: Пётр Ильич");
  }

  private static void changesAnAction(House house, Phone marina) {
    marina.says("/menu").presses("Осень").presses("Дорожная карта");
    marina.sees("◻ 1. Подготовка условий: 0 из 5, до 14 сентября 2026").sees("7. Завершение");
    marina.presses("1. Подготовка условий").sees("◻ Назначить куратора — до 14 сентября 2026");
    marina.presses("◻ Назначить куратора").sees("Отвечает: руководитель школы");
    marina.presses("Кто отвечает").presses("Пётр Ильич").sees("Отвечает: Пётр Ильич");
    house.restart();
    marina.presses("Кто отвечает").presses("Кто-то другой").says("Ольга, секретарь");
    marina.sees("Отвечает: Ольга, секретарь").presses("Заметка").says("Приказ № 12");
    marina.sees("Заметка: Приказ № 12").presses("Перенести");
    marina.sees("На какой день");
    house.restart();
    marina.presses("22").sees("Срок: 22 сентября 2026").sees("По плану было 14 сентября 2026");
    int card = marina.lastMessageId();
    marina.presses("Сделано").sees("☑ Назначить куратора — 7 сентября 2026");
    marina.presses("☑ Назначить куратора").sees("Готово 7 сентября 2026, отмечает Марина Павловна");
    marina.pressesOld(card, "Ещё не сделано").sees("Срок: 22 сентября 2026");
  }

  private static void finishesAStage(House house, Phone marina) {
    marina.says("/menu").presses("Осень").presses("Дорожная карта").presses("3. База наставников");
    marina.presses("Пригласить наставников").presses("Сделано").doesNotSee("План и факт");
    marina.presses("Собрать анкеты").presses("Сделано").sees("План и факт");
    marina.sees("Срок: план 17 сентября 2026, факт 7 сентября 2026");
    marina.sees("Наставники пришли: план 10, факт 0");
    marina.presses("Причины и поправки").sees("Почему вышло").says("Звали только одиннадцатые");
    marina.sees("Что поправим");
    house.restart();
    marina.presses("Пропустить").sees("Причины: Звали только одиннадцатые");
  }

  private static void isReminded(House house, Phone marina, Phone pyotr) {
    entrustsTheOrder(marina, "Осень");
    house.travel("2026-09-07T09:59");
    int before = marina.botTexts().size();
    house.travel("2026-09-07T10:00");
    marina.sees("Дорожная карта: скоро срок").sees("Приказ о внедрении");
    assertThat(marina.lastMessage()).doesNotContain("Назначить куратора", "Пригласить наставников");
    assertThat(marina.botTexts()).hasSize(before + 1);
    pyotr.sees("отвечаете вы").sees("Приказ о внедрении");
    assertThat(pyotr.lastMessage()).doesNotContain("Рассказать");
    house.travel("2026-09-08T12:00");
    assertThat(reminders(marina)).hasSize(1);
    house.travel("2026-09-21T08:59");
    assertThat(reminders(marina)).hasSizeGreaterThan(1);
    house.travel("2026-09-21T09:00");
    marina.sees("Сводка недели").sees("Просрочено по дорожной карте");
    marina.presses("Просрочено").sees("⏰ Приказ о внедрении").presses("Приказ о внедрении");
    marina.presses("Сделано").sees("☑ Приказ о внедрении");
    house.travel("2026-09-23T10:00");
    marina.sees("Этап 1").presses("Этап 1: план и факт").sees("сделано не всё");
  }

  private static List<String> reminders(Phone phone) {
    return phone.botTexts().stream().filter(text -> text.contains("скоро срок")).toList();
  }

  private static void nobodyElseMay(House house, SmallSchool school) {
    Phone stranger = new SmallSchool(house).staff("Чужой Куратор", StaffRole.CURATOR);
    RoadmapActions actions = house.bean(RoadmapActions.class);
    RoadmapAction action = actions.findByProgrammeIdOrderByPlace(school.programme()).get(2);
    for (String act : List.of("action", "done", "undo", "who", "move", "note", "other")) {
      stranger.forges(stranger.lastMessageId(), "roadmap." + act + ":" + action.id());
      stranger.doesNotSee("дорожную карту").doesNotSee("Что записать").doesNotSee("Кто отвечает");
    }
    stranger.forges(stranger.lastMessageId(), "roadmap.show:" + school.programme());
    stranger.doesNotSee("Дорожная карта");
    assertThat(actions.findById(action.id().value()).orElseThrow().isDone()).isFalse();
  }

  private static void goesWithTheSeason(House house, SmallSchool school, Phone marina) {
    RoadmapActions actions = house.bean(RoadmapActions.class);
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Конец").says("31.05.2027");
    marina.sees("сдвинулись");
    List<RoadmapAction> moved = actions.findByProgrammeIdOrderByPlace(school.programme());
    assertThat(moved.get(moved.size() - 1).dueOn()).hasToString("2027-05-31");
    assertThat(moved.get(1).dueOn()).hasToString("2026-09-22");
    marina.presses("Повторить").presses("Создать").presses("Дорожная карта");
    marina.sees("0 из 5").presses("1. Подготовка").sees("Назначить куратора — до 22 сентября 2027");
    marina.presses("Назначить куратора").sees("Отвечает: Ольга, секретарь");
  }
}
