package ru.tandem.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Several schools, several curators, and one who is away. */
class StaffStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void onePersonRunsTwoSchoolsMentorsInAThirdAndHasAChildThere(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool seventh = new SmallSchool(house, "Школа № 7", "Осень");
      SmallSchool gymnasium = new SmallSchool(house, "Гимназия № 2", "Весна");
      SmallSchool third = new SmallSchool(house, "Школа № 3", "Рядом");
      Phone marina = seventh.staff("Марина Сергеевна", StaffRole.CURATOR);
      marina.says("/menu").sees("Вы куратор: Школа № 7").seesButton("Осень");
      marina.doesNotSeeButton("Другая школа").doesNotSeeButton("Весна");

      gymnasium.appoint(marina, StaffRole.CURATOR);
      third.takesPart(marina, ParticipantRole.MENTOR);
      Phone son = third.mentee("Тёма Лисицын", "2013-03-14");
      third.isGuardian(marina, son);

      marina.says("/menu").sees("Вы куратор: Школа № 7").sees("Вы куратор и здесь: Гимназия № 2");
      marina.sees("Рядом").sees("Тёма Лисицын").seesButton("Осень").doesNotSeeButton("Весна");
      marina.presses("Другая школа").seesButton("✅ Школа № 7").presses("Гимназия № 2");
      marina.sees("Вы куратор: Гимназия № 2").seesButton("Весна").doesNotSeeButton("Осень");
      house.restart();
      marina.says("/menu").seesButton("Весна").doesNotSeeButton("Осень");

      marina.forges(marina.lastMessageId(), "schools.desk:" + third.id());
      marina.seesToast("Это уже решено");
      marina.says("/menu").seesButton("Весна");
      whatIsTypedIsWrittenDownForTheSchoolThatIsNamed(marina);
    }
  }

  private static void whatIsTypedIsWrittenDownForTheSchoolThatIsNamed(Phone marina) {
    marina.says("26.10–03.11").sees("«26.10–03.11» — куда это записать?");
    marina.doesNotSeeButton("Школа № 3").seesButton("🏖 Каникулы: Гимназия № 2");
    marina.presses("🏖 Каникулы: Школа № 7").sees("Школа № 7: настройки");
    marina.sees("Каникулы: 26 октября 2026");
    marina.says("/menu").presses("Настройки школы").sees("Гимназия № 2: настройки");
    marina.sees("Каникулы: не указаны").says("пн–пт 08:30–14:10").sees("куда это записать?");
    marina.presses("🔔 Уроки: Гимназия № 2").sees("Гимназия № 2: настройки").sees("Пн 08:30");
  }

  @Test
  void whoIsAwayFromOneOfTwoSchoolsIsAskedAboutTheOther() {
    try (House house = House.onSqlite()) {
      SmallSchool seventh = new SmallSchool(house, "Школа № 7", "Осень");
      SmallSchool gymnasium = new SmallSchool(house, "Гимназия № 2", "Весна");
      Phone marina = seventh.staff("Марина Сергеевна", StaffRole.CURATOR);
      gymnasium.appoint(marina, StaffRole.CURATOR);
      seventh.staff("Ольга Ивановна", StaffRole.CURATOR);
      gymnasium.staff("Вера Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Настройки школы").presses("Кураторы").presses("Меня не будет");
      marina.presses("Ольга Ивановна").says("13.09.2026").sees("получает Ольга Ивановна");
      marina.sees("там вас по-прежнему ждут: Гимназия № 2").seesButton("Я на месте");
      marina.presses("Меня не будет: Гимназия № 2").presses("Вера Павловна").says("13.09.2026");
      marina.sees("получает Вера Павловна").doesNotSee("по-прежнему ждут").says("/menu");
      marina.sees("Вас заменяет Ольга Ивановна, по 13 сентября 2026: Школа № 7");
      marina.sees("Вас заменяет Вера Павловна").presses("Я на месте: Гимназия № 2");
      marina.sees("Вас заменяет Ольга Ивановна").doesNotSeeButton("Я на месте: Гимназия");
      marina.presses("Другая школа").presses("Школа № 7").presses("Настройки школы");
      marina.presses("Кураторы").presses("Снять: Ольга Ивановна").presses("Да, снять");
      marina.says("/menu").sees("замены сейчас нет").sees("Школа № 7");
      whoIsCalledToASecondSchoolComesToThatOne(house, marina);
    }
  }

  private static void whoIsCalledToASecondSchoolComesToThatOne(House house, Phone marina) {
    Phone anna = new SmallSchool(house, "Лицей № 4", "Зима").staff("Анна", StaffRole.CURATOR);
    marina.says("/menu").presses("Настройки школы").presses("Кураторы");
    marina.presses("Позвать ещё куратора").sees("ссылка для куратора");
    anna.opens(marina.findLink("s-")).sees("Стать куратором").presses("Да");
    anna.sees("Вы куратор: Школа № 7").sees("Вы куратор и здесь: Лицей № 4").seesButton("Осень");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aCuratorCallsAnotherAndTheQuickerOneIsNamed(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone olga = called(house, marina);
      marina.sees("теперь есть куратор — Ольга Ивановна");
      olga.says("/menu").seesButton("Осень");

      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      anya.says("/help_me").says("мне грустно").sees("Передано");
      olga.sees("мне грустно").presses("Взять на себя").sees("Ольга Ивановна");
      marina.presses("Взять на себя").seesToast("Это уже решено: Ольга Ивановна");

      school.publish(new SchoolCreated(school.id()));
      house.travel("2026-09-14T09:00");
      marina.sees("Сводка недели");
      olga.sees("Сводка недели");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theDeputyHearsWhatTheOneWhoIsAwayWouldHear(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      marina.says("/menu").presses("Настройки школы").presses("Кураторы").presses("Меня не будет");
      marina.sees("единственный куратор").seesButton("Позвать ещё куратора");

      Phone olga = called(house, marina);
      marina.presses("К кураторам").presses("Меня не будет").sees("Кто вас заменит?");
      marina.presses("Ольга Ивановна").sees("По какой день").says("13.09.2026");
      marina.sees("получает Ольга Ивановна");
      olga.sees("Марина Сергеевна в отъезде по 13 сентября 2026");

      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      anya.says("/help_me").says("мне грустно").sees("Передано");
      olga.sees("мне грустно");
      marina.doesNotSee("мне грустно");
      marina.says("/menu").sees("Вас заменяет Ольга Ивановна").seesButton("Ждут взрослого: 1");

      house.restart();
      house.travel("2026-09-14T08:00");
      marina.sees("С возвращением");
      olga.sees("снова на месте");
      house.travel("2026-09-14T09:00");
      marina.sees("Сводка недели");
      olga.sees("Сводка недели");

      marina.says("/menu").presses("Настройки школы").presses("Кураторы").presses("Меня не будет");
      marina.presses("Ольга Ивановна").says("30.09.2026").presses("Я на месте");
      marina.doesNotSee("Вас заменяет");
      olga.sees("снова на месте");
      whoHearsNothingStandsInForNobody(school, marina, olga);
    }
  }

  private static void whoHearsNothingStandsInForNobody(
      SmallSchool school, Phone marina, Phone olga) {
    marina.says("/menu").presses("Настройки школы").presses("Кураторы").presses("Меня не будет");
    marina.presses("Ольга Ивановна").says("30.09.2026").sees("получает Ольга Ивановна");
    olga.sees("в отъезде").says("/stop").sees("Просьбы о помощи, письма и сводка перестанут");
    olga.presses("Да, не присылать").sees("не пишу первым");
    Phone boris = school.mentee("Боря Орлов", "2013-03-14");
    boris.says("/help_me").says("мне страшно").sees("Передано");
    boris.says("/menu").presses("Написать куратору").says("Где мы встретимся?").sees("Передано");
    marina.sees("мне страшно").sees("Где мы встретимся?");
    marina.says("/menu").sees("замены сейчас нет");
    marina.presses("Я на месте").presses("Настройки школы").presses("Кураторы");
    marina.presses("Меня не будет").sees("Заменить вас сейчас некому").sees("🔕 Ольга Ивановна");
  }

  @Test
  void theHeadReadsAllSeasonsTheClosedOnesToo() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
      marina.presses("Да, закрыть").sees("Программа закрыта");
      for (int i = 1; i <= 10; i++) {
        school.plans("Сезон " + i);
      }
      Phone head = school.staff("Иван Петрович", StaffRole.OBSERVER).says("/menu");
      head.seesButton("Итоги: Сезон 10").doesNotSeeButton("Сезон 6").presses("Все программы");
      head.sees("Всего программ: 11").seesButton("📘 Сезон 6").doesNotSeeButton("Осень");
      head.presses("Дальше").seesButton("📕 Осень, с 7 сентября 2026").presses("Осень");
      head.sees("Итоги: Осень");
      SmallSchool other = new SmallSchool(house, "Гимназия № 2", "Весна");
      head.says("/menu").forges(head.lastMessageId(), "monitoring.seasons:" + other.id() + ":0");
      head.seesToast("уже решено");
      assertThat(head.says("/menu").transcript()).doesNotContain("Весна");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void othersCuratorsAndObserversChangeNothing(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      SmallSchool other = new SmallSchool(house, "Гимназия № 2", "Весна");
      Phone director = school.staff("Иван Петрович", StaffRole.OBSERVER);
      Phone stranger = other.staff("Ольга Ивановна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      anya.says("/help_me").says("мне грустно").sees("Передано");

      director.says("/menu").sees("Вы видите итоги").presses("Итоги").doesNotSee("Аня");
      director.doesNotSeeButton("Настройки");
      for (Phone phone : List.of(director, stranger)) {
        phone.says("/menu").sees("Вот что сейчас");
        String unknown = answer(phone, "schools.team:999");
        for (String act :
            List.of(
                "schools.settings:" + school.id(),
                "schools.zone.set:" + school.id() + ":OMSK",
                "schools.zone.moved:" + school.id() + ":OMSK",
                "schools.resign:" + school.id() + ":1",
                "schools.resigned:" + school.id() + ":1",
                "schools.quiet.set:" + school.id() + ":19:10",
                "schools.remind.set:" + school.id() + ":48:1",
                "schools.approval.set:" + school.id() + ":MENTORS",
                "schools.days:" + school.id() + ":HOLIDAY",
                "schools.days.enter:" + school.id() + ":HOLIDAY",
                "schools.days.drop:" + school.id() + ":TERM",
                "schools.lessons:" + school.id(),
                "schools.lessons.drop:" + school.id(),
                "monitoring.limits:" + school.id(),
                "monitoring.limit:" + school.id() + ":MISSES",
                "schools.team:" + school.id(),
                "schools.colleague:" + school.id(),
                "schools.leave:" + school.id(),
                "schools.here:" + school.id(),
                "schools.desk:" + school.id(),
                "programmes.open:" + school.programme(),
                "enrolment.review:" + school.programme(),
                "monitoring.funnel:" + school.programme(),
                "monitoring.digest:" + school.programme(),
                "enrolment.card:" + school.part(anya),
                "feedback.show:" + school.concerns().get(0).id())) {
          assertThat(answer(phone, act)).as(act).isEqualTo(unknown);
        }
      }
    }
  }

  @Test
  void aLinkThatWentToTheWrongChatIsTakenBack() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone vera = new SmallSchool(house).staff("Вера Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Настройки школы").presses("Кураторы");
      marina.presses("Позвать ещё куратора").sees("ссылка для куратора");
      String link = marina.findLink("s-");
      vera.forges(vera.lastMessageId(), "schools.unlink:" + link.replaceAll(".*s-", ""));
      vera.seesToast("уже решено");
      Phone olga = house.phone("Ольга").opens(link).sees("Как вас зовут?");
      marina.presses("Отозвать ссылку").sees("открыть её больше нельзя");
      olga.says("Ольга Ивановна").doesNotSee("Вы куратор");
      house.phone("Кто-то").opens(link).sees("Эта ссылка").doesNotSee("Как вас зовут");
      marina.presses("К кураторам").presses("Позвать ещё куратора");
      marina.sees("ссылка для куратора");
      assertThat(marina.findLink("s-")).isNotEqualTo(link);
    }
  }

  @Test
  void anOperatorOfManySchoolsTurnsThePages() {
    try (House house = House.onSqlite()) {
      for (int i = 10; i < 35; i++) {
        new SmallSchool(house, "Школа № " + i, "Осень");
      }
      Phone operator = house.operator().says("/schools").seesButton("Школа № 10");
      operator.doesNotSeeButton("Школа № 30").presses("Дальше").seesButton("Школа № 30");
      operator.doesNotSeeButton("Дальше").presses("Раньше").seesButton("Школа № 10");
    }
  }

  /** Colleagues come by a link that the curator passes on. */
  @Test
  void whoIsAParentHereIsAskedBeforeAndACuratorsRightsCanBeTakenBack() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone irina = school.guardian("Ирина Лисицына", anya);
      Phone olga = called(house, marina);
      marina.presses("К кураторам").presses("Позвать ещё куратора");
      String link = marina.findLink("s-");
      anya.opens(link).sees("для взрослых").doesNotSeeButton("Осень");
      irina.opens(link).sees("Вы здесь уже как родитель").sees("Стать куратором");
      irina.presses("Нет").sees("ничего не изменилось").says("/menu").doesNotSeeButton("Осень");
      irina.opens(link).presses("Да").sees("Вы куратор");
      marina.sees("теперь есть куратор — Ирина Лисицына");
      marina.says("/menu").presses("Настройки школы").presses("Кураторы");
      marina.presses("Снять: Ирина Лисицына").sees("снять с роли").presses("Да, снять");
      marina.sees("Ольга Ивановна — куратор").doesNotSeeButton("Снять: Ирина");
      irina.sees("доступ к программам школы закрыт").says("/menu").doesNotSeeButton("Осень");
      irina.sees("Аня Лисицына");
      olga.sees("Марина Сергеевна — снята роль: Ирина Лисицына");
      olga.doesNotSeeButton("Снять: Ольга");
    }
  }

  private static Phone called(House house, Phone curator) {
    curator.says("/menu").presses("Настройки школы").presses("Кураторы");
    curator.presses("Позвать ещё куратора").sees("ссылка для куратора");
    Phone olga = house.phone("Ольга");
    olga.opens(curator.findLink("s-")).says("Ольга Ивановна").sees("Вы куратор");
    return olga;
  }

  private static String answer(Phone phone, String act) {
    phone.forges(phone.lastMessageId(), act);
    return phone.toast() + phone.doesNotSee("Аня").lastMessage();
  }
}
