package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Somebody needs a grown-up, and grown-ups come. */
class ConcernStoryTest {

  private static House house;
  private static SmallSchool school;
  private static Phone curator;
  private static Phone head;
  private static Phone anya;
  private static Phone mother;
  private static Phone mentor;

  @BeforeAll
  static void begin() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    head = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    mentor = school.mentor("Миша Орлов", "2009-05-02");
    mother = school.guardian("Ирина Лисицына", anya);
  }

  @AfterAll
  static void end() {
    house.close();
  }

  @Test
  void aChildWritesAndTheCuratorAnswersAtNight() {
    house.travel("2026-09-07T23:30");
    anya.says("/menu")
        .presses("Мне нужна помощь")
        .sees("кураторы школы")
        .sees("8-800-2000-122")
        .sees("112");
    house.restart();
    anya.says("мне неспокойно на встречах").sees("Передано кураторам");
    curator
        .sees("Нужна помощь")
        .sees("Аня Лисицына, наставляемый")
        .sees("неспокойно на встречах")
        .presses("Взять на себя")
        .sees("Отвечает: Марина Павловна");
    anya.sees("Отвечает куратор Марина Павловна");
    curator.presses("Ответить").says("Аня, завтра в 12 жду в кабинете 5").sees("Ответ отправлен");
    anya.sees("завтра в 12 жду в кабинете 5");
    curator.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    assertThat(mentor.transcript()).doesNotContain("неспокойно");
    assertThat(head.transcript()).doesNotContain("неспокойно");
  }

  @Test
  void whatIsClosedCanBeReadAndOpenedAgain() {
    Phone nina = school.mentee("Нина Озерова", "2013-05-14");
    nina.says("/help_me").says("меня обижают").sees("Передано кураторам");
    curator.sees("меня обижают").presses("Поговорили лично").presses("Да, поговорили");
    curator.sees("Закрыто").presses("Все обращения").presses("Закрытые").sees("открыть снова");
    house.restart();
    curator.presses("Нина Озерова").sees("меня обижают").sees("Закрыто").presses("Открыть снова");
    curator.sees("снова открыто").sees("Отвечает: Марина Павловна");
    house.travel(Duration.ofHours(12));
    nina.sees("вернулся к твоему обращению").sees("Марина Павловна");
    curator.presses("Ответить").says("Нина, жду в кабинете 5").sees("Ответ отправлен");
    nina.sees("жду в кабинете 5").presses("Написать ещё").sees("тот же куратор");
    nina.says("можно в четверг?").sees("Передано кураторам");
    curator.sees("можно в четверг?").sees("меня обижают");
    curator.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
  }

  @Test
  void whatACuratorHadTakenIsTheOthersWhenHeIsCuratorNoLonger() {
    Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
    Phone dina = school.mentee("Дина Савельева", "2013-06-14");
    dina.says("/help_me").says("меня дразнят").sees("Передано кураторам");
    olga.sees("меня дразнят").presses("Взять на себя").sees("Отвечает: Ольга Ивановна");
    Phone zina = school.mentee("Зина Краева", "2013-06-15");
    zina.says("/help_me").says("не с кем поговорить").sees("Передано кураторам");
    olga.sees("поговорить").presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    house.travel(Duration.ofHours(24));
    zina.seesButton("Помощь ещё нужна");
    curator.opens("").presses("Настройки школы").presses("Кураторы и замещение");
    curator.presses("Снять: Ольга").presses("Да, снять");
    olga.sees("доступ к программам школы закрыт");
    curator.sees("больше не куратор").sees("меня дразнят").sees("больше не ведёт");
    int told = olga.botTexts().size();
    curator.presses("Взять на себя").sees("Отвечает: Марина Павловна");
    dina.sees("Отвечает куратор Марина Павловна").opens("").presses("Мне нужна помощь");
    dina.says("и сегодня тоже").sees("Передано кураторам");
    curator.sees("и сегодня тоже").presses("Поговорили лично").presses("Да, поговорили");
    zina.presses("Помощь ещё нужна").sees("Передано");
    curator.sees("не с кем поговорить").presses("Взять на себя");
    curator.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    assertThat(olga.botTexts()).hasSize(told);
  }

  @Test
  void whatIsAddedWhileACuratorIsAwayIsReadByTheColleagueWhoStandsIn() {
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 4", "Зима");
    Phone vera = lyceum.staff("Вера Лесная", StaffRole.CURATOR);
    Phone olga = lyceum.staff("Ольга Белова", StaffRole.CURATOR);
    Phone tema = lyceum.mentee("Тёма Лугов", "2013-06-16");
    tema.says("/help_me").says("мне тревожно").sees("Передано кураторам");
    vera.sees("мне тревожно").presses("Взять на себя").sees("Отвечает: Вера Лесная");
    vera.says("/menu").presses("Настройки школы").presses("Кураторы").presses("Меня не будет");
    LocalDate today = LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow"));
    vera.presses("Ольга Белова").says(today.plusDays(3).toString()).sees("получает Ольга");
    house.telegram().awaitQuiet();
    int told = vera.botTexts().size();
    tema.says("/help_me").says("и сегодня опять").sees("Ответит: Ольга Белова");
    olga.sees("и сегодня опять");
    house.telegram().awaitQuiet();
    assertThat(vera.botTexts()).hasSize(told);
    olga.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
  }

  @Test
  void oneTapIsEnoughAndASecondOneChangesNothing() {
    mother.says("/menu").presses("Мне нужна помощь").presses("Просто позвать взрослого");
    mother.sees("Передано кураторам");
    curator.sees("представитель: Аня Лисицына").sees("Без слов");
    int before = curator.botTexts().size();
    mother.presses("Добавить ещё").presses("Просто позвать взрослого").sees("Передано кураторам");
    assertThat(curator.botTexts()).hasSize(before);
    curator.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    house.travel(Duration.ofHours(12));
    mother.sees("разговор состоялся").seesButton("Помощь ещё нужна");
  }

  @Test
  void whatAChildTypesAfterCallingIsOfferedToTheCallBeforeThePair() {
    Phone zoya = school.mentee("Зоя Лугова", "2013-05-14");
    Phone lev = school.mentor("Лев Орлов", "2009-05-02");
    school.pair(lev, zoya);
    zoya.says("/help_me").presses("Трудно в паре").sees("Передано кураторам");
    zoya.says("он не приходит").sees("кому это передать");
    zoya.presses("Добавить к моему обращению").sees("Передано кураторам");
    curator.sees("он не приходит").presses("Поговорили лично").presses("Да, поговорили");
    lev.doesNotSee("он не приходит");
    house.travel(Duration.ofHours(12));
    zoya.sees("разговор состоялся").says("спасибо, стало легче");
    zoya.sees("кому это передать").doesNotSeeButton("Добавить к моему обращению");
  }

  @Test
  void whatIsSaidOfACuratorIsReadByTheHeadAndByNoCurator() {
    mentor.says("/help_me").presses("Это о кураторе").sees("прочитает только руководитель школы");
    mentor.says("на меня кричат при всех").sees("Передано руководителю").sees("не видят");
    head.sees("кричат при всех").sees("Это о кураторе");
    mentor.says("/help_me").says("и с расписанием беда").sees("Передано кураторам");
    curator.sees("и с расписанием беда").doesNotSee("кричат");
    long id = school.concerns().stream().mapToLong(c -> c.id().value()).max().orElseThrow() - 1;
    curator.forges(curator.lastMessageId(), "feedback.show:" + id).doesNotSee("кричат");
    curator.says("/menu").presses("Ждут взрослого: 1").presses("Миша Орлов").sees("расписанием");
    curator.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    curator.says("/menu").doesNotSeeButton("Ждут взрослого");

    head.says("/menu").presses("Ждут взрослого").presses("Миша Орлов").sees("кричат при всех");
    head.doesNotSee("расписанием").presses("Ответить").says("Жду завтра в 12").sees("отправлен");
    mentor.sees("Жду завтра в 12").doesNotSee("Отвечает куратор");
    head.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    house.travel(Duration.ofDays(1));
    mentor.sees("разговор состоялся").presses("Помощь ещё нужна").sees("Передано руководителю");
    head.sees("кричат при всех");
    house.travel(Duration.ofDays(3));
    head.sees("Обещанное время ответа прошло");
    mentor.sees("напоминаем руководителю");
    assertThat(curator.transcript()).doesNotContain("кричат");
    head.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
  }

  @Test
  void silenceIsToldToTheHeadWithoutAWordOfWhatItIsAbout() {
    mentor.says("/help_me").says("тайна").sees("Передано кураторам");
    house.travel(Duration.ofDays(3));
    curator.sees("Обещанное время ответа прошло").sees("тайна");
    head.sees("ждёт ответа").sees("Марина Павловна");
    assertThat(head.transcript()).doesNotContain("тайна");
    curator.presses("Поговорили лично").presses("Да, поговорили");
    int before = head.botTexts().size();
    house.travel(Duration.ofHours(25));
    assertThat(head.botTexts()).hasSize(before);
  }

  @Test
  void whoIsLeftWithoutAnAnswerHearsOfItOnceAndGetsTheHelpline() {
    anya.says("/help_me").says("я жду").sees("Передано кураторам");
    anya.says("/menu").sees("не позже чем");
    house.travel("2026-09-21T12:00");
    anya.sees("Ответа всё ещё нет").sees("знает ещё один взрослый").sees("8-800-2000-122");
    anya.says("/menu").sees("ещё ждёт ответа").doesNotSee("не позже чем");
    assertThat(anya.botTexts().stream().filter(text -> text.contains("Ответа всё ещё нет")))
        .hasSize(1);
    curator
        .says("/menu")
        .presses("Ждут взрослого")
        .presses("Аня")
        .presses("Поговорили лично")
        .presses("Да, поговорили");
    anya.says("/menu").doesNotSee("ждёт ответа");
  }

  @Test
  void nobodyElseReadsIt() {
    mentor.says("/help_me").says("только куратору").sees("Передано кураторам");
    long id = school.concerns().stream().mapToLong(c -> c.id().value()).max().orElseThrow();
    for (String forged :
        new String[] {"show", "take", "talked", "helped", "still", "urgent", "reply"}) {
      head.forges(head.lastMessageId(), "feedback." + forged + ":" + id);
      head.doesNotSee("только куратору");
      mother.forges(mother.lastMessageId(), "feedback." + forged + ":" + id);
      mother.doesNotSee("только куратору");
    }
    curator.says("/menu").presses("Ждут взрослого").presses("Миша Орлов").sees("только куратору");
    curator.presses("Поговорили лично").presses("Да, поговорили");
  }

  @Test
  void whatIsSaidOfHomeIsNotReadByTheParentWhoRunsTheProgramme() {
    SmallSchool gymnasium = new SmallSchool(house, "Гимназия № 2", "Весна");
    Phone vera = gymnasium.staff("Вера Лесная", StaffRole.CURATOR);
    Phone principal = gymnasium.staff("Иван Петрович", StaffRole.OBSERVER);
    Phone tema = gymnasium.mentee("Тёма Лесной", "2013-06-16");
    gymnasium.isGuardian(vera, tema);
    tema.says("/help_me").says("дома меня обижают").sees("Передано").doesNotSee("Вера Лесная");
    principal.sees("Гимназия № 2").sees("позовите ещё одного куратора").doesNotSee("обижают");
    vera.doesNotSee("обижают").says("/menu").doesNotSeeButton("Ждут взрослого");
    Phone olga = gymnasium.staff("Ольга Ивановна", StaffRole.CURATOR);
    tema.says("/help_me").says("и вчера тоже").sees("Ответит: Ольга Ивановна");
    olga.sees("дома меня обижают").sees("и вчера тоже");
    vera.doesNotSee("вчера");
  }

  @Test
  void whoWorksAtTwoSchoolsSaysWhichAndReadsItInEveryAnswer() {
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 3", "Весна");
    Phone inga = lyceum.staff("Инга Львовна", StaffRole.CURATOR);
    Phone pavel = school.mentor("Павел Чижов", "2005-05-02");
    lyceum.takesPart(pavel, ParticipantRole.MENTOR);
    pavel.opens("").presses("Мне нужна помощь").sees("Школ здесь несколько");
    pavel.doesNotSee("кураторы школы").says("не получается договориться о времени");
    pavel.sees("В какой школе").presses("Лицей № 3").sees("🏫 Лицей № 3");
    pavel.sees("Ответит: Инга Львовна").opens("").sees("🏫 Лицей № 3").sees("Инга Львовна");
    inga.sees("Павел Чижов").sees("🏫 Лицей № 3").presses("Взять на себя");
    pavel.sees("🏫 Лицей № 3").sees("Отвечает куратор Инга Львовна");
    inga.presses("Ответить").says("Завтра позвоню").sees("Ответ отправлен");
    pavel.sees("🏫 Лицей № 3").sees("Завтра позвоню");
    inga.presses("Поговорили лично").presses("Да, поговорили");
    curator.doesNotSee("Павел Чижов");
  }

  @Test
  void aMotherFindsTheSchoolByTheFirstNameOfHerChildWhicheverWordThatIs() {
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 6", "Зима");
    lyceum.staff("Инна Львовна", StaffRole.CURATOR);
    Phone katya = school.mentee("Ручьёва Катя", "2013-06-14");
    Phone lev = lyceum.mentee("Лев Ручьёв", "2012-06-14");
    Phone olga = lyceum.isGuardian(school.guardian("Ольга Ручьёва", katya), lev);
    olga.opens("").presses("Мне нужна помощь").says("дочь боится идти на встречу");
    olga.sees("В какой школе").seesButton("Лицей № 6, Лев").seesButton(", Катя");
    olga.doesNotSeeButton("Ручьёва").presses(", Катя").sees("Передано");
  }

  @Test
  void whoIsACuratorOfTwoSchoolsReadsWhereHelpIsNeeded() {
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 4", "Весна");
    SmallSchool school5 = new SmallSchool(house, "Школа № 5", "Весна");
    Phone alla =
        school5.appoint(lyceum.staff("Алла Петровна", StaffRole.CURATOR), StaffRole.CURATOR);
    Phone oleg = school5.mentee("Олег Вязов", "2013-06-14");
    oleg.says("/help_me").says("обижают на перемене").sees("Передано кураторам");
    alla.sees("Олег Вязов").sees("🏫 Школа № 5").presses("Поговорили лично");
    alla.presses("Да, поговорили").sees("🏫 Школа № 5");
  }

  @Test
  void twoTapsSayThatItIsUrgentAndASecondGrownUpKnowsAtOnce() {
    Phone lena = school.mentee("Лена Ручьёва", "2013-06-14");
    int before = lena.actions();
    lena.opens("").presses("Мне нужна помощь").presses("Обижают, страшно");
    assertThat(lena.actions() - before).isEqualTo(3);
    lena.sees("Ответит: Марина Павловна").sees("знает и второй взрослый");
    head.sees("срочная просьба").sees("Марина Павловна").doesNotSee("Лена");
    curator.sees("Срочно").sees("Обижают, страшно").sees("Лена Ручьёва").sees("знает второй");
    int told = head.botTexts().size();
    lena.presses("Добавить ещё").says("это было у раздевалки").sees("Передано кураторам");
    curator.sees("у раздевалки");
    assertThat(head.botTexts()).hasSize(told);
    curator.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
  }

  @Test
  void whatIsSaidCalmlyCanBecomeUrgentLater() {
    Phone olya = school.mentee("Оля Тихая", "2013-06-15");
    olya.says("/help_me").says("мне не по себе").sees("Это срочно").presses("Это срочно");
    olya.sees("знает и второй взрослый").doesNotSeeButton("Это срочно");
    head.sees("срочная просьба").doesNotSee("не по себе");
    curator.sees("свяжитесь прямо сейчас").presses("Поговорили лично").says("Оля, всё решено");
    olya.sees("Оля, всё решено").sees("Помогло?");
  }

  @Test
  void aWrittenAnswerClosesNothingAndWhoCalledSaysWhetherItHelped() {
    Phone zoya = school.mentee("Зоя Полянская", "2013-06-16");
    zoya.says("/help_me").says("никто не садится рядом").sees("Передано кураторам");
    curator.presses("Ответить").says("Зоя, завтра поговорим").sees("когда всё решится, закройте");
    zoya.sees("завтра поговорим").opens("").sees("Разговор с куратором идёт: Марина Павловна");
    house.travel(Duration.ofDays(8));
    curator.sees("обращение открыто. Всё решилось?").sees("никто не садится");
    zoya.doesNotSee("Ответа всё ещё нет");
    curator.presses("Поговорили лично").says("Договорились пересесть").sees("Закрыто");
    house.travel(Duration.ofHours(12));
    zoya.sees("Договорились пересесть").presses("Помощь ещё нужна").sees("Передано кураторам");
    curator.sees("Не помогло").sees("никто не садится").sees("не помогло, открыто снова");
    curator.presses("Поговорили лично").presses("Да, поговорили");
    house.travel(Duration.ofHours(12));
    zoya.sees("разговор состоялся").presses("Да, помогло").opens("").doesNotSee("Разговор с");
    curator.opens("").doesNotSee("Зоя");
    zoya.forges(zoya.lastMessageId(), "feedback.still:" + last());
    curator.sees("Не помогло").presses("Поговорили лично").presses("Да, поговорили");
  }

  private static long last() {
    return school.concerns().stream().mapToLong(c -> c.id().value()).max().orElseThrow();
  }

  @Test
  void anAnswerIsPromisedForADayOfSchoolAndNeverForSunday() {
    LocalDate friday =
        LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow"))
            .with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    house.travel(friday + "T19:00");
    Phone rita = school.mentee("Рита Холмогорова", "2013-06-17");
    rita.opens("").presses("Мне нужна помощь").sees(day(friday.plusDays(3)));
    rita.doesNotSee(day(friday.plusDays(1)));
    rita.presses("Трудно в паре").sees("не позже чем");
    house.travel(Duration.ofHours(36));
    rita.opens("").sees("Ответит: Марина Павловна").doesNotSee("ещё ждёт");
    curator.opens("").presses("Ждут взрослого").presses("Рита").presses("Поговорили лично");
    curator.presses("Да, поговорили");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru")).format(day);
  }

  @Test
  void whoCallsTheCuratorInAFormHearsAtOnceWhoComesAndByWhen() {
    Phone alla = school.mentee("Алла Седова", "2013-06-18");
    school.answers(alla, "after-meeting", "agreed", "curator");
    alla.sees("Тебе ответит: Марина Павловна").sees("не позже чем");
    curator.sees("Просят позвать куратора").sees("Алла Седова");
    alla.presses("Добавить пару слов").says("про конкурс").sees("Передано кураторам");
    curator.sees("про конкурс").presses("Ответить").says("Алла, зайди завтра");
    alla.sees("Алла, зайди завтра").presses("Написать ещё").says("хорошо");
    curator.sees("хорошо").presses("Поговорили лично").presses("Да, поговорили");
    house.travel(Duration.ofHours(12));
    alla.sees("Помогло?");
  }

  @Test
  void aStrangerGetsTheHelplineAndIsNotLeftAlone() {
    house.phone("Никто").opens("").says("/help_me").sees("8-800-2000-122").sees("112");
  }
}
