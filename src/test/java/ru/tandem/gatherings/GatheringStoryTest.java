package ru.tandem.gatherings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.JoinProgramme;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A curator calls a gathering, and hears the truth about whom it reaches, and when. */
class GatheringStoryTest {

  private static void isReady(SmallSchool school, Phone phone) {
    school.in(
        () -> {
          Participants participants = school.bean(Participants.class);
          Participant part = participants.current(school.person(phone).id()).get(0);
          part.lacksNothing(school.bean(java.time.Clock.class).instant());
          return participants.save(part);
        });
  }

  @Test
  void onAHolidayThatIsAskedFirstAndWhoIsNotDisturbedIsNamed() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      house.travel("2026-10-28T12:00");
      marina.says("/menu").presses("Осень");
      marina.forges(marina.lastMessageId(), "gatherings.plan:" + school.programme());
      marina.sees("Пока звать некого").says("04.11.2026").sees("праздник или каникулы");
      marina.presses("Назад").sees("В какой день").says("04.11.2026").presses("Да, на этот день");
      marina.sees("Во сколько").says("15:30").says("Актовый зал").presses("Всё верно");
      marina.sees("Пока приглашать некого").sees("Приглашено: 0").sees("15:30");
      marina.presses("Отменить встречу").presses("Да, отменить");
      marina.sees("Предупреждать было некого").sees("больше не действуют");

      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      isReady(school, anya);
      house.travel("2026-10-28T22:30");
      marina.forges(marina.lastMessageId(), "gatherings.plan:" + school.programme());
      marina.sees("ещё без пары: 1").says("06.11.2026").sees("Во сколько").says("16:00");
      marina.says("Актовый зал").presses("Всё верно").sees("Приглашения: 1");
      marina.sees("08:00: 1");
      marina.presses("QR-код").sees("Покажите этот код");
      int code = marina.lastMessageId();
      String link = marina.findLink("a-");
      marina.says("/menu").presses("Осень").presses("Встреча знакомств").presses("Отменить");
      marina.presses("Да, отменить").sees("Предупреждены: 1");
      anya.opens(link).sees("отменена, отмечаться не нужно");
      marina.pressesOld(code, "Отметить, кто был").seesToast("уже решено");
    }
  }

  /** A gathering on Thursday, the 17th, at three, to which a mentee and a mentor are invited. */
  private static final class Called {

    final SmallSchool school;
    final Phone marina;
    final Phone anya;
    final Phone boris;
    final Phone misha;
    final Phone irina;

    Called(House house) {
      school = new SmallSchool(house);
      marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      anya = school.mentee("Аня Лисицына", "2013-03-14");
      boris = school.mentee("Боря Котов", "2013-05-14");
      misha = school.mentor("Миша Орлов", "2009-05-02");
      irina = school.guardian("Ирина Лисицына", anya);
      school.confirms(irina, anya);
      List.of(anya, boris, misha).forEach(one -> isReady(school, one));
      marina.says("/menu").presses("Осень");
      marina.forges(marina.lastMessageId(), "gatherings.plan:" + school.programme());
      marina.sees("ещё без пары: 3").says("17.09.2026").sees("Во сколько").says("15:00");
      marina.says("Актовый зал").presses("Всё верно").sees("Приглашения: 3");
    }

    Phone curatorOpens() {
      return marina.says("/menu").presses("Осень").presses("Встреча знакомств");
    }
  }

  @Test
  void itIsMovedAndEverybodyConcernedHearsOfIt() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.anya.sees("Встреча знакомств").presses("Приду").sees("Ждём");
      called.irina.sees("Аня").sees("приглашение. Встреча знакомств").sees("Актовый зал");
      called.curatorOpens().presses("Перенести").sees("Актовый зал").sees("15:00");
      called.marina.presses("Всё верно").sees("Ничего не изменилось");
      called.marina.presses("Перенести").presses("2").says("16:30").sees("16:30");
      called.marina.presses("Всё верно").sees("Предупреждены: 3").sees("Придут: 0");
      called.anya.sees("меняется").sees("15:00").sees("16:30").sees("Получится прийти?");
      called.irina.sees("Аня").sees("меняется").sees("16:30").doesNotSee("Боря");
      called.anya.presses("Приду").sees("Ждём");
      called.curatorOpens().presses("Перенести").presses("3").says("Спортзал");
      called.marina.presses("Всё верно").sees("Придут: 1");
      called.anya.sees("Спортзал").sees("Ждём");

      house.travel("2026-09-17T14:40");
      called.anya.sees("Скоро увидимся").sees("16:30").doesNotSee("Напомню за день");
      called.curatorOpens().presses("Отменить встречу").presses("Да, отменить");
      called.irina.sees("отменена");
    }
  }

  @Test
  void onANewDayOffItStandsAndTheCuratorsHearOfItOnceWithTheWayToMoveIt() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      Phone olga = called.school.staff("Ольга Петровна", StaffRole.CURATOR);
      called.anya.presses("Приду").sees("Ждём");
      holidays(called.marina, "Каникулы", "21.09–25.09");
      called.marina.sees("Каникулы:");
      assertThat(told(olga)).isZero();
      holidays(called.marina, "заново", "16.09–18.09");
      olga.sees("попадает на выходной").sees("17 сентября").sees("Придут: 1");
      called.marina.sees("попадает на выходной");
      house.telegram().awaitQuiet();
      assertThat(told(called.marina)).isEqualTo(1);
      assertThat(told(called.anya)).isZero();
      holidays(called.marina, "заново", "16.09–19.09");
      house.telegram().awaitQuiet();
      assertThat(told(olga)).isEqualTo(1);
      olga.presses("Перенести").sees("На какой день").says("21.09.2026").presses("Всё верно");
      olga.sees("Предупреждены: 3");
      called.anya.sees("меняется").sees("21 сентября").sees("Получится прийти?");
      called.irina.sees("меняется").sees("21 сентября");
    }
  }

  /** The school of mentors meets that day, and parents were to hear of the programme. */
  @Test
  void onANewDayOffASessionAndAnInformationEventStandAndTheCuratorHearsOfThem() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      Phone marina = called.marina;
      marina.forges(marina.lastMessageId(), "mentors.plan:" + called.school.programme());
      marina.sees("В какой день").says("18.09.2026").presses("16:00").says("Кабинет 12");
      marina.sees("Занятие назначено");
      marina.forges(marina.lastMessageId(), "outreach.plan:" + called.school.programme());
      marina.presses("родителям").says("16.09.2026").presses("17:00").says("Столовая");
      marina.presses("Всё верно").sees("Накануне напомню");
      Phone olga = called.school.staff("Ольга Петровна", StaffRole.CURATOR);
      holidays(marina, "Каникулы", "18.09–19.09");
      olga.sees("занятие школы наставников теперь попадает").sees("Кабинет 12");
      olga.presses("Перенести").sees("На какой день").says("22.09.2026").presses("16:00");
      olga.sees("проверим").presses("Всё верно").sees("Занятие перенесено");
      called.misha.sees("меняется").sees("22 сентября");
      holidays(marina, "заново", "16.09");
      olga.sees("эта встреча теперь попадает").sees("Столовая").presses("Отменить встречу");
      olga.presses("Да, отменить").sees("Встреча отменена");
    }
  }

  private static void holidays(Phone curator, String button, String days) {
    curator.says("/menu").presses("Настройки школы").presses("Каникулы");
    if (!button.equals("Каникулы")) {
      curator.presses(button);
    }
    curator.sees("Напишите каникулы").says(days).sees("Каникулы:");
  }

  private static long told(Phone phone) {
    return phone.botTexts().stream().filter(text -> text.contains("попадает на выходной")).count();
  }

  /** Whoever was marked came to what has been put off, and to nothing else. */
  @Test
  void whoWasMarkedBeforeItWasPutOffIsNotTakenForHavingBeenThere() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("QR-код").sees("Покажите этот код");
      String link = called.marina.findLink("a-");
      house.travel("2026-09-17T14:05");
      called.anya.opens(link).sees("Отметка есть");
      called.curatorOpens().presses("Перенести").presses("2").says("15:30");
      called.marina.presses("Всё верно").sees("Отмечено присутствие: 0");
      house.travel("2026-09-17T14:35");
      called.anya.opens(link).sees("Отметка есть");
      called.curatorOpens().presses("Перенести").presses("2").says("15:20");
      called.marina.presses("Всё верно").sees("Отмечено присутствие: 1");
      called.marina.presses("Перенести").presses("1").says("24.09.2026").presses("Всё верно");
      called.marina.sees("Отмечено присутствие: 0");
    }
  }

  /** The one who is slower reads what the other has done before anything of it is lost. */
  @Test
  void whoMovesItAfterTheOtherCuratorLosesNothingOfWhatTheOtherHasChanged() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      Phone olga = called.school.staff("Ольга Петровна", StaffRole.CURATOR);
      called.curatorOpens().presses("Перенести").sees("Актовый зал");
      olga.says("/menu").presses("Осень").presses("Встреча знакомств").presses("Перенести");
      olga.presses("3").says("Спортзал").presses("Всё верно").sees("Предупреждены: 3");
      called.marina.presses("2").says("16:00").presses("Всё верно");
      called.marina.sees("уже изменили").sees("16:00, Актовый зал").sees("Где: Спортзал");
      called.anya.doesNotSee("16:00");
      called.marina.presses("Перенести").sees("Спортзал").presses("2").says("16:00");
      called.marina.presses("Всё верно").sees("Предупреждены: 3");
      called.anya.sees("16:00").sees("Спортзал");
    }
  }

  /** The link at the door is no link that has served: it says what is missing, and to whom. */
  @Test
  void whoIsNotOnTheListReadsAtTheDoorWhyAndTheCuratorThatTheCodeWorks() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      Phone rita = called.school.mentor("Рита Лунина", "2009-02-14");
      called.curatorOpens().presses("QR-код").sees("Покажите этот код");
      String link = called.marina.findLink("a-");
      called.marina.opens(link).sees("Код работает").sees("Отмечено присутствие: 0");
      rita.opens(link).sees("за час до начала");
      house.travel("2026-09-17T14:05");
      house.phone("Прохожий").opens(link).doesNotSee("Актовый зал").doesNotSee("тебя нет");
      rita.opens(link).sees("Отметка есть");
      house.travel("2026-09-17T15:05");
      called.curatorOpens().presses("спросить пожелания").sees("Закрыть встречу");
      int sure = called.marina.lastMessageId();
      called.curatorOpens().presses("Отметить, кто был").presses("Рита").presses("Готово");
      called.marina.pressesOld(sure, "Да").sees("Отмечено присутствие: 0");
      called.marina.seesButton("спросить пожелания").doesNotSeeButton("Открыть встречу");
    }
  }

  /** A list that is left lying about does not show another gathering's card. */
  @Test
  void anOldMarkOfAGatheringThatWasCancelledShowsThatGathering() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("Отметить, кто был").sees("Кто был");
      int marks = called.marina.lastMessageId();
      String all = key(called.marina, "gatherings.all:");
      String misha = key(called.marina, "gatherings.tick:");
      called.curatorOpens().presses("Отменить встречу").presses("Да, отменить");
      called.marina.forges(marks, all).sees("Встреча отменена");
      called.marina.says("/menu").forges(marks, misha).sees("Встреча отменена");
    }
  }

  /** An old screen loses its keys after a while; a phone may still hold them. */
  private static String key(Phone phone, String act) {
    return phone.data().stream().filter(data -> data.startsWith(act)).findFirst().orElseThrow();
  }

  @Test
  void whoDoesNotKnowIsNotPromisedAReminderThatHasGone() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.boris.sees("Встреча знакомств").presses("Пока не знаю").sees("Напомню за день");
      house.travel("2026-09-16T15:01");
      called.boris.sees("встреча завтра").sees("Получится прийти?");
      called.boris.presses("Пока не знаю").sees("Как решишь");
      house.travel("2026-09-17T13:01");
      called.boris.sees("через два часа").sees("Получится прийти?");
      assertThat(called.boris.lastMessage()).doesNotContain("за день");
    }
  }

  @Test
  void theCodeCountsFromAnHourBeforeUntilTheEnd() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("QR-код").sees("Покажите этот код");
      String link = called.marina.findLink("a-");
      called.anya.opens(link).sees("за час до начала");
      house.travel("2026-09-17T14:05");
      called.anya.opens(link).sees("Отметка есть");
      // the link may be sent on and pasted, among words as well
      called.misha.says(link).sees("Отметка есть");
      called.curatorOpens().sees("Отмечено присутствие: 2");
      house.travel("2026-09-17T16:31");
      called.boris.opens(link).sees("уже прошла");
      called.curatorOpens().sees("Отмечено присутствие: 2").doesNotSeeButton("QR-код");
    }
  }

  @Test
  void itIsClosedOnlyAfterItsBeginningAndOpenedAgain() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("Отметить, кто был").presses("Аня").presses("Готово");
      called.marina.doesNotSeeButton("спросить пожелания");
      String gathering =
          called.marina.data().stream()
              .filter(one -> one.startsWith("gatherings.mark:"))
              .findFirst()
              .orElseThrow()
              .split(":")[1];
      int card = called.marina.lastMessageId();
      called.marina.forges(card, "gatherings.survey:" + gathering).seesToast("ещё не началась");
      called.marina.forges(card, "gatherings.surveyed:" + gathering).seesToast("уже решено");

      house.travel("2026-09-17T16:00");
      called.curatorOpens().presses("спросить пожелания").sees("все с одной стороны");
      called.marina.presses("Да").sees("Пожелания о паре прислали: 0 из 1");
      called.anya.doesNotSee("С кем хочется работать");
      called.marina.presses("Открыть встречу снова").sees("снова открыта");
      called.marina.presses("Отметить, кто был").presses("Миша").presses("Готово");
      called.marina.presses("спросить пожелания").sees("Спросить о пожеланиях").presses("Нет");
      called.marina.presses("спросить пожелания").presses("Да");
      called.anya.sees("С кем хочется работать").presses("Рассказать о пожеланиях");
      called.anya.sees("Кого тебе хочется").sees("главный выбор").presses("Пропустить");
      called.anya.sees("Кто мог бы помочь");
      assertThat(called.anya.lastMessage()).doesNotContain("главный выбор");

      String wish = "gatherings.wish:" + gathering;
      called.boris.forges(called.boris.lastMessageId(), wish).sees("отметки об этом нет");
      called.marina.presses("Отметить, кто был").presses("Боря").presses("Готово");
      called.marina.sees("Отмечено присутствие: 3");
      called.boris.sees("С кем хочется работать");
      called.curatorOpens().presses("Открыть встречу снова").sees("снова открыта");
      called.anya.forges(called.anya.lastMessageId(), wish).sees("снова открыл список");
    }
  }

  @Test
  void whoComesTooLateWaitsForAPlaceAndGetsTheOneThatIsGivenUp() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("Число мест").sees("Сколько мест").says("1");
      called.marina.sees("Мест: 1, занято: 0");
      called.anya.sees("Получится прийти?").presses("Приду").sees("Ждём");
      called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
      called.misha.presses("Приду").sees("Номер в листе ожидания: 2");
      called.curatorOpens().sees("занято: 1, в листе ожидания: 2").presses("Кто придёт");
      called.marina.sees("Придут (1): Аня Лисицына");
      called.marina.sees("Лист ожидания (2): Боря Котов, Миша Орлов");
      house.telegram().awaitQuiet();
      called.anya.presses("Не смогу").sees("Что помешает?");
      called.boris.sees("Место освободилось").sees("твоё");
      called.misha.doesNotSee("освободилось");
      house.telegram().awaitQuiet();
      called.anya.presses("Болезнь").sees("Куратор увидит: «Болезнь»");
      called.curatorOpens().presses("Кто придёт").sees("Аня Лисицына (Болезнь)");
      called.marina.presses("К встрече").presses("Число мест").presses("Пропустить");
      called.marina.sees("Мест хватит всем").sees("из листа ожидания: 1");
      called.misha.sees("Место освободилось");
      house.telegram().awaitQuiet();
      called.anya.presses("Приду").sees("Ждём");
      called.curatorOpens().presses("Кто придёт").sees("Придут (3)").doesNotSee("Болезнь");
    }
  }

  @Test
  void theFileForTheCalendarFollowsAGatheringThatIsMovedAndCancelled() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.anya.presses("Приду").sees("Ждём").presses("В календарь");
      String first = new String(called.anya.receivesFile("gathering.ics"), UTF_8);
      assertThat(first).contains("SEQUENCE:0", "SUMMARY:Встреча знакомств", "Актовый зал");
      assertThat(first).contains("DTSTART:20260917T120000Z").doesNotContain("CANCELLED");
      called.curatorOpens().presses("Перенести").presses("2").says("16:30").sees("16:30");
      called.marina.presses("Всё верно").sees("Предупреждены: 3");
      called.anya.sees("меняется");
      String moved = new String(called.anya.receivesFile("gathering.ics"), UTF_8);
      assertThat(moved).contains("SEQUENCE:1", "DTSTART:20260917T133000Z");
      assertThat(uid(moved)).isEqualTo(uid(first));
      called.boris.sees("16:30");
      called.marina.forges(
          called.marina.lastMessageId(), "schools.zone.moved:" + called.school.id() + ":OMSK");
      called.anya.sees("час встречи прежний").sees("16:30");
      assertThat(new String(called.anya.receivesFile("gathering.ics"), UTF_8))
          .contains("SEQUENCE:2", "DTSTART:20260917T103000Z", uid(first));
      called.misha.doesNotSee("час встречи прежний");
      called.curatorOpens().presses("Отменить встречу").presses("Да, отменить");
      called.anya.sees("Встреча отменена");
      assertThat(new String(called.anya.receivesFile("gathering.ics"), UTF_8))
          .contains("STATUS:CANCELLED", "SEQUENCE:3", uid(first));
    }
  }

  private static String uid(String file) {
    return file.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }

  @Test
  void anotherKindOfGatheringCallsWhomTheCuratorChoosesAndAsksForNoWishes() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.marina.says("/menu").presses("Осень").presses("Другая встреча").presses("Тренинг");
      called.marina.sees("Кого позвать?").presses("Наставников").says("18.09.2026");
      called.marina.sees("Во сколько").says("16:00").says("Кабинет 5").presses("Всё верно");
      called.marina.sees("Тренинг").sees("Приглашения: 1");
      called.misha.sees("Тренинг").sees("Учимся вместе").presses("Приду").sees("Ждём");
      called.anya.doesNotSee("Тренинг");
      house.travel("2026-09-18T17:45");
      called.marina.sees("закройте её").presses("Отметить, кто был").presses("Готово");
      called.marina.presses("Встреча прошла: закрыть").seesToast("Сначала отметьте");
      called.marina.presses("Отметить, кто был").presses("Миша").presses("Готово");
      called.marina.presses("Встреча прошла: закрыть").sees("Закрыть встречу?").presses("Да");
      called.marina.doesNotSee("Пожелания").doesNotSeeButton("Пожелания");
      called.misha.doesNotSee("С кем хочется работать");
      called.marina.says("/menu").presses("Осень").presses("Подобрать пары");
      called.marina.sees("Пожеланий после встречи знакомств пока нет");
    }
  }

  @Test
  void theCuratorReadsTheWishesWhenTheirTimeIsOverAndNobodyLearnsWhoExcludedWhom() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.boris.presses("Приду").sees("Ждём");
      house.travel("2026-09-17T16:00");
      called.curatorOpens().presses("Отметить, кто был").presses("Аня").presses("Миша");
      called.marina.presses("Готово").presses("спросить пожелания").presses("Да");
      called.marina.sees("Ждём пожеланий до вс, 20 сентября").sees("Не ответили: Аня");
      called.anya.sees("Ответить можно до вс, 20 сентября").presses("Рассказать о пожеланиях");
      for (int question = 0; question < 3; question++) {
        house.telegram().awaitQuiet();
        called.anya.presses("Пропустить");
      }
      house.telegram().awaitQuiet();
      called.anya.presses("Миша Орлов");
      house.telegram().awaitQuiet();
      called.anya.presses("Готово");
      house.telegram().awaitQuiet();
      called.anya.presses("Пропустить").presses("отправить").sees("Спасибо");
      called.curatorOpens().presses("Пожелания").sees("откроются вс, 20 сентября");
      called.marina.sees("не ответили: Миша Орлов").doesNotSee("Исключено");
      called.marina.presses("Напомнить тем").sees("Напоминания: 1");
      house.travel("2026-09-17T17:30");
      called.boris.sees("жаль, что не увиделись").presses("Другие дела").sees("Куратор увидит");
      assertThat(new String(called.boris.says("/mydata").receivesFile("mydata"), UTF_8))
          .contains("приглашение", "ответ: приду", "причина: другие дела");
      house.travel("2026-09-19T17:30");
      called.misha.sees("Пожелания о паре ещё ждут");
      house.travel("2026-09-20T16:30");
      called.marina.sees("Срок пожеланий прошёл").sees("Не ответили: 1").presses("Пожелания");
      called.marina.sees("Исключено").sees("кто просил, не").sees("ещё 1 пара");
      called
          .marina
          .doesNotSee("Аня Лисицына — Миша Орлов")
          .presses("К встрече")
          .presses("Кто придёт")
          .sees("Боря Котов (Другие дела)");
    }
  }

  @Test
  void whoHasBecomeReadySinceIsInvitedTooOrLetInAtTheDoor() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().doesNotSeeButton("и новых").presses("QR-код").sees("Покажите этот код");
      String link = called.marina.findLink("a-");
      Phone vera = called.school.mentee("Вера Зайцева", "2013-02-01");
      Phone olga = called.school.guardian("Ольга Зайцева", vera);
      called.school.confirms(olga, vera);
      isReady(called.school, vera);
      vera.opens(link).doesNotSee("Отметка есть");
      called.curatorOpens().presses("Пригласить и новых (1)").sees("Приглашения: 1");
      called.marina.sees("Приглашено: 4").doesNotSeeButton("и новых");
      vera.sees("Встреча знакомств").presses("Приду").sees("Ждём");
      olga.sees("Вера: приглашение").doesNotSee("Аня");
      assertThat(called.anya.botTexts())
          .filteredOn(text -> text.contains("Получится прийти?"))
          .hasSize(1);

      Phone lev = called.school.mentor("Лев Ким", "2009-02-02");
      Phone roma = called.school.mentor("Рома Лунин", "2009-02-03");
      List.of(lev, roma).forEach(one -> isReady(called.school, one));
      house.travel("2026-09-17T15:05");
      lev.opens(link).sees("Отметка есть");
      called.curatorOpens().sees("Приглашено: 5").presses("Внести в список новых (1)");
      called.marina.sees("Внесены в список: 1").presses("Отметить, кто был").presses("Рома");
      called.marina.presses("Готово").sees("Отмечено присутствие: 2");
      roma.doesNotSee("Получится прийти?");
      called.school.staff("Чужой Человек", StaffRole.OBSERVER).opens(link).doesNotSee("Отметка");
    }
  }

  @Test
  void whoWaitsForAPlaceToTheLastIsNotLeftToSetOutInVain() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.anya.presses("Приду").sees("Ждём");
      called.misha.presses("Приду").sees("Ждём");
      called.curatorOpens().presses("Число мест").says("1").sees("Мест: 1, занято: 2");
      called.marina.sees("место сохраняет");
      called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
      called.irina.says("/menu").presses("👪 Аня").sees("Актовый зал; место есть");
      called.anya.presses("Не смогу").sees("Что помешает");
      called.irina.says("/menu").presses("👪 Аня").sees("прийти не получится");
      // one of two places is given up, and there is only one: nobody moves up
      called.boris.doesNotSee("Место освободилось");
      house.travel("2026-09-17T13:01");
      called.boris.sees("так и не освободилось").sees("Приходить в этот раз не нужно");
      called.misha.sees("через два часа").doesNotSee("не освободилось");
    }
  }

  @Test
  void whoHadAPlaceDoesNotLoseItByAnotherHourButKeepsItFromNobodyBySilence() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("Число мест").says("2").sees("Мест: 2");
      called.anya.presses("Приду").sees("Ждём");
      called.misha.presses("Приду").sees("Ждём");
      called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
      called.curatorOpens().presses("Перенести").presses("2").says("16:30").sees("16:30");
      called.marina.presses("Всё верно").sees("Предупреждены: 3").sees("Мест: 2, занято: 2");
      called.boris.sees("меняется").presses("Приду").sees("Номер в листе ожидания: 1");
      called.anya.sees("место пока сохраняется").presses("Приду").sees("Ждём");
      called.marina.says("/menu").presses("Осень").presses("Встреча знакомств");
      called.marina.sees("Мест: 2, занято: 2, в листе ожидания: 1");
      house.travel("2026-09-16T16:31");
      called.boris.sees("Место освободилось").sees("твоё");
      called.misha.sees("встреча завтра").presses("Приду").sees("Номер в листе ожидания: 1");
    }
  }

  private static long heard(Phone phone, String part) {
    return phone.botTexts().stream().filter(text -> text.contains(part)).count();
  }

  /** Anya has the only place and Boris waits for it; his mother hears of it all. */
  private static Phone onePlace(House house, Called called) {
    Phone olga = called.school.guardian("Ольга Котова", called.boris);
    called.school.confirms(olga, called.boris);
    called.curatorOpens().presses("Число мест").sees("Сколько мест").says("1");
    called.anya.presses("Приду").sees("Ждём");
    called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
    house.telegram().awaitQuiet();
    return olga;
  }

  @Test
  void whoChangesHisMindTwiceHasOnePlaceOrWaitsForOneAndNobodyIsLost() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      Phone olga = onePlace(house, called);
      called.anya.presses("Пока не знаю").sees("место остаётся за теми, кто ответил «Приду»");
      called.anya.sees("Напомню за день");
      called.boris.sees("Место освободилось");
      olga.sees("Боря: место на встрече освободилось").sees("Актовый зал");
      house.telegram().awaitQuiet();
      called.anya.presses("Приду").sees("Номер в листе ожидания: 1");
      called.curatorOpens().sees("занято: 1, в листе ожидания: 1");
      // two places, and one again: who has one keeps it, and nobody has two
      called.marina.presses("Число мест").says("2").sees("из листа ожидания: 1");
      called.anya.sees("Место освободилось");
      called.irina.sees("Аня: место на встрече освободилось").doesNotSee("Боря");
      called.marina.presses("Число мест").says("1").sees("Мест: 1, занято: 2");
      called.anya.presses("Приду").sees("Ждём");
      called.misha.presses("Приду").sees("Номер в листе ожидания: 1");
      house.telegram().awaitQuiet();
      called.boris.presses("Не смогу").sees("Что помешает");
      house.travel(Duration.ofMinutes(1));
      called.boris.presses("Приду").sees("Номер в листе ожидания: 2");
      called.curatorOpens().sees("занято: 1, в листе ожидания: 2");
      // another day: Anya's place is kept, and the line is asked anew in the order of answers
      called.marina.presses("Перенести").presses("1").sees("какой день").says("18.09.2026");
      called.marina.sees("18 сентября").presses("Всё верно").sees("Предупреждены: 3");
      called.marina.sees("Мест: 1, занято: 1, в листе ожидания: 0");
      olga.sees("Боря: встреча меняется").sees("18 сентября");
      called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
      house.travel(Duration.ofMinutes(1));
      called.misha.presses("Приду").sees("Номер в листе ожидания: 2");
      house.travel("2026-09-17T15:01");
      called.boris.sees("Место освободилось");
      house.telegram().awaitQuiet();
      called.anya.sees("встреча завтра").presses("Приду").sees("Номер в листе ожидания: 2");
      house.travel("2026-09-18T13:01");
      called.anya.sees("так и не освободилось");
      called.irina.sees("Аня: место на встрече так и не освободилось").doesNotSee("Миша");
      assertThat(heard(olga, "так и не освободилось")).isZero();
    }
  }

  @Test
  void nobodyIsCalledToAPlaceThatBecomesFreeInTheMiddleAndAClosedListTakesNoAnswer() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      onePlace(house, called);
      String id = gathering(called.anya);
      house.travel("2026-09-17T15:20");
      called.anya.forges(called.anya.lastMessageId(), "gatherings.rsvp:" + id + ":NO");
      called.anya.sees("предупреждаешь");
      called.boris.doesNotSee("Место освободилось");
      called.curatorOpens().presses("Отметить, кто был").presses("Миша").presses("Готово");
      called.marina.presses("спросить пожелания").presses("Да").sees("Миша");
      called.boris.forges(called.boris.lastMessageId(), "gatherings.rsvp:" + id + ":YES");
      called.boris.sees("уже прошла, отвечать на приглашение больше не нужно");
      called.boris.forges(called.boris.lastMessageId(), "gatherings.invitation:" + id);
      called.boris.sees("О новой я скажу").doesNotSee("Получится прийти");
    }
  }

  @Test
  void anOldKeyOfAGatheringSaysWhatHasBecomeOfIt() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.anya.presses("Приду").sees("Ждём");
      called.curatorOpens().presses("QR-код").sees("Покажите этот код");
      String link = called.marina.findLink("a-");
      String id = gathering(called.anya);
      int card = called.anya.lastMessageId();
      called.anya.presses("Не смогу").sees("Что помешает");
      called.anya.forges(card, "gatherings.calendar:" + id).sees("Приглашение ждёт в меню");
      called.anya.forges(card, "gatherings.absent:" + id + ":ILL").sees("Куратор увидит");
      called.curatorOpens().presses("Отменить встречу").presses("Да, отменить");
      for (String act : List.of("rsvp:" + id + ":YES", "calendar:" + id, "wish:" + id)) {
        called.anya.says("/menu").sees("Вот что сейчас");
        called.anya.forges(called.anya.lastMessageId(), "gatherings." + act);
        called.anya.sees("отменена. О новой я скажу");
      }
      called.anya.opens(link).sees("отмечаться не нужно");
      Phone stranger = called.school.mentee("Вера Зайцева", "2013-02-01");
      stranger.opens(link).sees("тебя нет").seesButton("Написать куратору");
      stranger.doesNotSee("Отметка есть").doesNotSee("отменена");
    }
  }

  private static String gathering(Phone guest) {
    return guest.data().stream()
        .filter(one -> one.startsWith("gatherings.rsvp:"))
        .findFirst()
        .orElseThrow()
        .split(":")[1];
  }

  @Test
  void onlyWhoHadAPlaceIsMissedAndOnlyWhenItIsKnownWhoWasThere() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      called.curatorOpens().presses("Число мест").sees("Сколько мест").says("1");
      called.anya.presses("Приду").sees("Ждём");
      called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
      String id = gathering(called.anya);
      house.travel("2026-09-17T16:45");
      called.anya.forges(called.anya.lastMessageId(), "gatherings.invitation:" + id);
      called.anya.sees("Куратор ещё отмечает, кто был").doesNotSee("Жаль");
      called.anya.forges(called.anya.lastMessageId(), "gatherings.absent:" + id + ":ILL");
      called.anya.sees("уже прошла").doesNotSee("Куратор увидит");
      called.curatorOpens().presses("Отметить, кто был").presses("Миша").presses("Готово");
      called.marina.presses("спросить пожелания").presses("Да");
      house.travel("2026-09-17T17:30");
      called.anya.sees("жаль, что не увиделись").presses("Болезнь").sees("Куратор увидит");
      called.boris.doesNotSee("не увиделись");
      called.boris.forges(called.boris.lastMessageId(), "gatherings.invitation:" + id);
      called.boris.sees("О новой я скажу").doesNotSee("Жаль");
      called.boris.forges(called.boris.lastMessageId(), "gatherings.absent:" + id + ":ILL");
      called.boris.sees("уже прошла").doesNotSee("Куратор увидит");
    }
  }

  /** So many more who are ready, without phones. */
  private static void more(House house, SmallSchool school, int many) {
    school.in(
        () -> {
          Invitation invitation =
              school.bean(Invite.class).to(school.programme(), ParticipantRole.MENTEE);
          for (int i = 0; i < many; i++) {
            Person person = Person.comes(7_000_000_000L + i, Language.RU, house.now());
            person.introduces(
                "Аполлинария-Василиса Преображенская-Северная " + i, LocalDate.of(2013, 3, 14));
            school.bean(People.class).save(person);
            Participant part =
                school
                    .bean(JoinProgramme.class)
                    .by(person, invitation, person.name().orElseThrow(), LocalDate.of(2013, 3, 14));
            part.consented(house.now());
            part.applied(1, house.now());
            part.approve(person.id(), house.now());
            school.bean(Participants.class).save(part);
          }
          return many;
        });
  }

  @Test
  void howeverManyAreInvitedEverybodyIsReadOnSomePage() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      more(house, school, 95);
      school.in(
          () ->
              school
                  .bean(PlanGathering.class)
                  .plan(school.programme(), house.now().plus(Duration.ofDays(2)), "Зал"));
      marina.says("/menu").presses("Осень").presses("Встреча знакомств").presses("Кто придёт");
      marina.sees("Ещё не ответили (95)").sees("Северная 39").doesNotSee("Северная 40");
      marina.presses("Дальше").sees("Северная 40").presses("Дальше").sees("Северная 94");
      marina.presses("Раньше").sees("Северная 79").presses("К встрече").sees("Приглашено: 95");
    }
  }

  @Test
  void whoTakesPartNoLongerHearsNothingMoreAndLeavesThePlaceToTheNext() {
    try (House house = House.onSqlite()) {
      Called called = new Called(house);
      SmallSchool school = called.school;
      called.curatorOpens().presses("Число мест").sees("Сколько мест").says("1");
      called.anya.presses("Приду").sees("Ждём");
      called.boris.presses("Приду").sees("Номер в листе ожидания: 1");
      called.misha.presses("Приду").sees("Номер в листе ожидания: 2");
      String id = gathering(called.anya);
      house.telegram().awaitQuiet();
      school.in(
          () ->
              school
                  .bean(LeaveProgramme.class)
                  .by(
                      school.person(called.anya),
                      school
                          .bean(Participants.class)
                          .current(school.person(called.anya).id())
                          .get(0)
                          .id()));
      called.boris.sees("Место освободилось").sees("твоё");
      called.curatorOpens().sees("Приглашено: 2").sees("занято: 1, в листе ожидания: 1");
      called.anya.forges(called.anya.lastMessageId(), "gatherings.rsvp:" + id + ":YES");
      called.anya.doesNotSee("Ждём").doesNotSee("листе ожидания").doesNotSee("ждёт в меню");
      house.telegram().awaitQuiet();
      school.in(() -> school.bean(ErasePerson.class).now(school.person(called.boris)));
      called.misha.sees("Место освободилось").sees("твоё");
      house.telegram().awaitQuiet();
      school.in(
          () -> {
            Participant misha =
                school.bean(Participants.class).current(school.person(called.misha).id()).get(0);
            misha.consentWithdrawn(house.now());
            school.bean(Participants.class).save(misha);
            house.publish(new ConsentWithdrawn(misha.id(), misha.person()));
            return misha;
          });
      called.curatorOpens().sees("Приглашено: 0").sees("занято: 0, в листе ожидания: 0");
      house.travel("2026-09-16T15:01");
      called.anya.doesNotSee("встреча завтра");
      called.misha.doesNotSee("встреча завтра");
      called.curatorOpens().presses("Отменить встречу").presses("Да, отменить");
      called.marina.sees("Предупреждать было некого");
      called.irina.doesNotSee("отменена");
      assertThat(called.irina.lastMessage()).doesNotContain("отменена");
    }
  }
}
