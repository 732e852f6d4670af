package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.programmes.PlanRule;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A pair makes its plan together, works by it, and those who answer for it see it. */
class PlanStoryTest {

  private static House house;

  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private TandemId pair;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aPairThatHasMet() {
    house.travel(day(1) + "T09:00");
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2005-05-02");
    anya = school.mentee("Аня Лисицына", "2007-03-14");
    pair = school.pair(misha, anya);
    school.in(
        () -> {
          tandem().met(house.now());
          return true;
        });
    house.telegram().awaitQuiet();
  }

  private Tandem tandem() {
    return school.bean(Tandems.class).get(pair);
  }

  private static LocalDate day(int days) {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow")).plusDays(days);
  }

  private static String said(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru")).format(day);
  }

  private void leads() {
    misha.opens("").presses("План по шагам").sees("С чего начинаем?");
    misha.presses("Подготовиться к экзамену").sees("Что мешает сейчас?").presses("Так и записать");
    misha.sees("К чему идёте?").says("Написать три варианта на 80 баллов");
    misha.sees("По чему будет видно").presses("Так и записать");
    misha.sees("Как будете встречаться?").presses("Очно").sees("Как часто").presses("Раз в неделю");
    misha.sees("На сколько месяцев").presses("До конца программы").sees("проверим");
    misha.presses("Всё верно").sees("План пары").sees("0 из 5");
  }

  @Test
  void thePlanIsMadeStepByStepAndAgreedOnByAllBeforeTheCuratorSeesIt() {
    leads();
    misha.sees("Написать три варианта на 80 баллов").sees("Экзамен близко").sees("Очно");
    misha.sees("1. Написать первый пробный вариант — до " + said(day(7))).sees("Аня Лисицына");
    misha.sees("Ждём согласия: Аня Лисицына");
    curator.doesNotSee("План согласован");
    anya.sees("Миша Орлов меняет план. Подходит?").presses("План подходит");
    anya.sees("План согласован всеми");
    curator.sees("План согласован всеми").presses("Открыть план").sees("Экзамен близко");
    curator.presses("Вернуть с пожеланием").says("Добавьте поход в библиотеку").sees("Передано");
    anya.sees("Добавьте поход в библиотеку").presses("Открыть план").seesButton("➕ Задача");
    house.restart();
    anya.presses("➕ Задача");
    anya.says("Сходить в библиотеку").sees("К какому дню?");
    anya.presses(Integer.toString(day(3).getDayOfMonth())).sees("Кто делает?").presses("Вместе");
    anya.sees("Что это?").presses("Посещение").sees("Сходить в библиотеку");
    misha.opens("").presses("План изменился: подходит?").sees("Посещение");
    misha.presses("План подходит").sees("План согласован всеми");
    curator.presses("Всё хорошо").sees("Отмечено");
    anya.opens("").presses("📋 План").sees("Куратор видел план");
    anya.presses("История плана").sees("план возвращён").sees("Сходить в библиотеку");
  }

  @Test
  void whoWaitsForAYesOrForATimeHearsThatTheOtherHasSwitchedMessagesOff() {
    leads();
    Instant at = day(3).atTime(15, 0).atZone(ZoneId.of("Europe/Moscow")).toInstant();
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(
                    tandem(), school.person(misha).id(), new Appointment(at, 40, Mode.SCHOOL, "")));
    anya.sees("Время предлагает").says("/stop").presses("Да, не присылать");
    misha.sees("План ещё ждёт согласия").sees("Ответ может не прийти");
    misha.sees("Аня Лисицына: сообщения бота выключены");
    anya.says("/start").sees("снова включены").presses("подходит?").presses("План подходит");
    int heard = misha.botTexts().size();
    anya.says("/stop").presses("Да, не присылать");
    house.telegram().awaitQuiet();
    assertThat(misha.botTexts().subList(heard, misha.botTexts().size()))
        .noneMatch(text -> text.contains("План ещё ждёт согласия"));
  }

  @Test
  void whereTheProgrammeSaysSoTheHeadApprovesThePlanOrGivesItBack() {
    Phone head = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
    curator.opens("").presses("Осень").presses("Изменить").presses("Кто смотрит планы");
    curator.sees("Кто смотрит планы").presses("Куратор и руководитель");
    curator.sees("Планы пар утверждает руководитель");
    leads();
    anya.presses("План подходит").sees("План согласован всеми");
    curator.sees("План согласован всеми").presses("Всё хорошо").sees("План передан руководителю");
    head.sees("Ждёт вашего решения").sees("Миша Орлов — Аня Лисицына");
    int asked = head.lastMessageId();
    head.presses("Прочитать план").sees("Написать три варианта").presses("Вернуть с замечанием");
    head.sees("Что поправить")
        .says("Слишком много на одну неделю")
        .sees("Передано паре и куратору");
    anya.sees("возвращает план с пожеланием").sees("Слишком много на одну неделю");
    misha.sees("Слишком много на одну неделю").presses("Открыть план");
    curator.sees("руководитель возвращает").sees("Слишком много на одну неделю");
    house.telegram().awaitQuiet();
    head.forges(asked, "tandems.plan.yes:" + pair).seesToast("уже решено");
    head.sees("План у пары");

    misha.presses("План подходит");
    anya.opens("").presses("План изменился: подходит?").presses("План подходит");
    curator.sees("План согласован всеми").presses("Всё хорошо").sees("План передан руководителю");
    house.restart();
    head.opens("").presses("План пары ждёт вашего слова").presses("Утвердить");
    head.sees("руководитель утверждает");
    curator.sees("руководитель утверждает");
    anya.sees("Руководитель школы утверждает ваш план").presses("Открыть план");
    anya.sees("Руководитель утверждает план");
    head.opens("").doesNotSeeButton("План пары ждёт");
    misha.sees("Руководитель школы утверждает ваш план");
    head.forges(asked, "tandems.plan.yes:" + pair).seesToast("уже решено");
    head.sees("план уже утверждён");
  }

  @Test
  void aHeadWhoIsSilentIsRemindedOfAPlanAndAChangedOneIsNoMatterOfHis() {
    Phone head = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
    // who has to do with two schools reads which is meant
    new SmallSchool(house, "Лицей № 4", "Весна").appoint(head, StaffRole.OBSERVER);
    school.in(
        () -> {
          school.bean(Programmes.class).get(school.programme()).looksAtPlans(PlanRule.HEAD);
          return head;
        });
    leads();
    anya.presses("План подходит");
    curator.sees("План согласован всеми").presses("Всё хорошо").sees("План передан руководителю");
    head.sees("Ждёт вашего решения");
    assertThat(head.lastMessage()).startsWith("🏫 ");
    house.travel(day(3) + "T16:00");
    head.sees("Напоминаю: ваш ответ нужен").seesButton("Утвердить");
    house.telegram().awaitQuiet();
    int asked = head.lastMessageId();
    anya.opens("").presses("📋 План").presses("Записать цель").says("Четыре варианта");
    house.telegram().awaitQuiet();
    head.pressesOld(asked, "Утвердить").seesToast("уже решено");
    head.sees("План у пары");
    head.opens("").doesNotSeeButton("План пары ждёт");
  }

  @Test
  void aYesThatIsMissingIsAskedForOnceMoreAndThenTheCuratorSeesIt() {
    leads();
    LocalDate written = day(0);
    anya.sees("меняет план. Подходит?").presses("Напомнить позже").presses("Завтра");
    house.travel(written.plusDays(1) + "T09:01");
    anya.sees("ещё ждёт вашего слова").seesButton("Напомнить позже");
    house.travel(written.plusDays(3) + "T16:01");
    assertThat(anya.botTexts().stream().filter(text -> text.contains("ещё ждёт вашего слова")))
        .hasSize(2);
    misha.doesNotSee("ещё ждёт");
    curator.doesNotSee("не согласован");
    house.travel(written.plusDays(6) + "T16:01");
    curator.sees("План пары (Миша Орлов — Аня Лисицына) не согласован").sees("Ждём: Аня");
    curator.presses("Написать одному").presses("Аня Лисицына").says("Посмотри, пожалуйста, план");
    anya.sees("Посмотри, пожалуйста, план").opens("").presses("подходит?");
    anya.presses("План подходит").sees("План согласован всеми");
    int told = curator.botTexts().size();
    house.travel(written.plusDays(16) + "T16:01");
    assertThat(curator.botTexts().subList(told, curator.botTexts().size()))
        .noneMatch(text -> text.contains("не согласован"));
    assertThat(anya.botTexts().stream().filter(text -> text.contains("ещё ждёт вашего слова")))
        .hasSize(2);
  }

  @Test
  void twoTapsFromHomeTickATaskOffAndTheMentorAcceptsIt() {
    leads();
    anya.presses("План подходит").sees("План согласован всеми");
    int before = anya.opens("").actions();
    anya.presses("📋 План").presses("1 ☐").sees("🕓 1. Написать первый").sees("1 из 5");
    assertThat(anya.actions() - before).isEqualTo(2);
    misha.sees("задача «Написать первый пробный вариант» сделана").presses("Доделать");
    misha.says("Нет второй части").sees("Нет второй части");
    anya.sees("осталось доделать").sees("Нет второй части").presses("Открыть план");
    anya.presses("1 ☐");
    misha.opens("").presses("Принять: Написать первый").presses("Принимаю").sees("✅ 1. Написать");
    anya.sees("«Написать первый пробный вариант» принята");
    misha.presses("2 ☐").sees("✅ 2.").presses("2 ✓").sees("▫️ 2.");
  }

  @Test
  void aTaskIsRemindedOfBeforeAndAfterItsDayAndNotWhenItIsDone() {
    leads();
    anya.presses("План подходит").sees("План согласован всеми");
    house.travel(day(6) + "T16:01");
    anya.sees("Скоро срок задачи: «Написать первый").sees("Вместе: Миша Орлов");
    misha.doesNotSee("Скоро срок задачи: «Написать первый");
    house.travel(day(2) + "T16:01");
    anya.sees("Срок задачи «Написать первый").presses("Другой день").sees("К какому дню?");
    anya.presses(Integer.toString(day(2).getDayOfMonth())).sees("План пары");
    house.travel(day(1) + "T16:01");
    anya.sees("Скоро срок").presses("Сделано").sees("🕓 1.");
    int told = anya.botTexts().size();
    house.travel(Duration.ofDays(2));
    assertThat(anya.botTexts().subList(told, anya.botTexts().size()))
        .noneMatch(text -> text.contains("Написать первый"));
  }

  @Test
  void stepsAreChangedPutInOrderAndRemoved() {
    leads();
    misha.presses("Править задачи").presses("2. Составить список").sees("2. Составить список");
    misha.presses("Выше").sees("1. Составить список").presses("Название").says("Список слабых тем");
    misha.sees("1. Список слабых тем").sees("2. Написать первый");
    misha.presses("Править задачи").presses("2. Написать первый").presses("Убрать задачу");
    misha.sees("Вторая сторона узнает").presses("Да, убрать").sees("2. Разобрать две темы");
    assertThat(anya.botTexts().stream().filter(text -> text.contains("меняет план"))).hasSize(1);
    anya.sees("Подходит?").presses("Открыть план").sees("1. Список слабых тем");
    anya.presses("К паре").presses("📋 План").presses("Править задачи");
    long gone = school.in(() -> school.bean(PlanTasks.class).of(pair).get(0).id().value());
    misha.presses("Править задачи").presses("1. Список").presses("Убрать задачу");
    misha.presses("Да, убрать");
    anya.forges(anya.lastMessageId(), "tandems.onetask:" + gone).seesToast("уже решено");
  }

  @Test
  void nobodyIsRemindedWhileThePairRests() {
    leads();
    school.in(
        () -> {
          school.bean(PauseTandem.class).until(tandem(), day(40), house.now());
          return true;
        });
    house.travel(day(6) + "T16:01");
    anya.doesNotSee("Скоро срок");
  }
}
