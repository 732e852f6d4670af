package ru.tandem.enrolment.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.papers.QrCode;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** From the operator's first tap to an approved mentee. */
class WayInTest {

  private static House house;
  private static Phone operator;

  private final Phone marina = house.phone("Марина");
  private final Phone anya = house.phone("Аня");
  private final Phone timur = house.phone("Тимур");
  private String forMentees;
  private String forMentors;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
    operator = house.operator();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  /** Each test has a school and people of its own; the house and its clock go on. */
  @BeforeEach
  void aProgrammeStands() {
    callsACurator("Лицей № 1");
    marina.opens(operator.findLink("s-")).sees("куратором").says("Марина Сергеевна");
    operator.sees("теперь есть куратор — Марина Сергеевна");
    plansAProgramme(marina);
    forMentees = line("наставляемых: ");
    forMentors = line("наставников: ");
  }

  private static void callsACurator(String school) {
    operator.says("/schools").presses("Новая школа").says(school).presses("Москва");
    operator.sees("Пока никого нет").presses("Ссылка для куратора").sees("Её может открыть");
  }

  private static void plansAProgramme(Phone curator) {
    curator.sees("Программы пока нет").presses("Новая программа");
    curator.sees("Кто кого поддерживает?").presses("Ученик – ученик");
    curator.sees("Как работают пары?").presses("Один на один").presses("Пропустить");
    curator.presses("Наставничество 2026/27").says("1 октября 2026").presses("31 мая 2027");
    curator.presses("12").says("8").presses("Раз в неделю").sees("проверим").presses("отправить");
    curator.sees("Ссылка для наставляемых");
  }

  private String line(String after) {
    return marina
        .lastMessage()
        .lines()
        .filter(one -> one.contains(after))
        .findFirst()
        .orElseThrow()
        .split(after)[1];
  }

  @Test
  void theListOfCommandsFitsWhoOneIsAndTheLanguageOneSpeaks() {
    operator.says("/menu").seesButton("Школы");
    await().until(() -> lists(operator, "/schools") && lists(operator, "/status"));
    Phone guest = house.phone("Гость").opens("").sees("приглашение");
    assertThat(guest.commands()).contains("/code У меня есть код");
    assertThat(lists(guest, "/schools") || lists(guest, "/help_me")).isFalse();
    guest.presses("Язык").presses("English").sees("English");
    await().until(() -> guest.commands().contains("/code I have a code"));

    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    anya.says("/menu");
    await().until(() -> anya.commands().contains("/help_me Мне нужна помощь"));
    assertThat(lists(anya, "/code")).isFalse();
    marina.says("/menu").seesButton("Настройки");
    await().until(() -> !lists(marina, "/code") && !lists(marina, "/help_me"));
  }

  private static boolean lists(Phone phone, String command) {
    return phone.commands().stream().anyMatch(one -> one.startsWith(command + " "));
  }

  @Test
  void aNameWithAClassTypedUnderTheGreetingIsNoWrongCode() {
    Phone kate = house.phone("Kate").opens("").presses("Язык").presses("English").sees("English");
    kate.opens(forMentees).seesButton("Begin").says("Kate Smith 7B").doesNotSee("no such code");
    kate.sees("take this as the answer to “").doesNotSee("?”?").presses("Yes, take it");
    kate.says("the fifth of May 2013").sees("I want to take part");
  }

  @Test
  void whateverIsTypedUnderTheGreetingIsAnsweredAndAWordIsEnoughToBegin() {
    anya.opens("").says("а кто это придумал?").sees("на вопросы я пока не умею");
    anya.opens(forMentees).seesButton("Начать").says("а это обязательно?");
    anya.sees("не обязательно").seesButton("Начать").says("не хочу").sees("не обязательно");
    anya.says("ладно давай").sees("Имя и фамилия").says("/menu").says("начать");
    anya.sees("Имя и фамилия").says("Аня Лисицына").sees("Дата рождения").says("/help");
    anya.says("дальше").sees("Дата рождения").says("/menu").says("не хочу");
    anya.sees("ничего делать не нужно").seesButton("Продолжить: Знакомство");
  }

  @Test
  void aPictureInTheMiddleOfAFormTakesNothingFromIt() {
    marina.opens("").presses("Новая программа").says("ученик ученик").says("один на один");
    marina.sees("Кто они друг другу").sendsPhoto(QrCode.png("x")).sees("Вижу картинку");
    marina.seesButton("Продолжить: Новая программа").says("пропустить");
    marina.sees("Кто они друг другу").says("пропустить").sees("Как назвать программу");
    marina.says("/menu").says("не буду").sees("ничего делать не нужно");
    marina.says("продолжить").sees("Как назвать программу").presses("Позже");
  }

  @Test
  void aMenteeIsAskedWhatIsMissingAndApproved() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    applies(anya);
    assertThat(anya.actions()).isLessThanOrEqualTo(25);
    assertThat(anya.typedMessages()).isLessThanOrEqualTo(4);
    marina.opens("").presses("Анкеты ждут: 1");
    marina.sees("Аня Лисицына").sees("Математика").sees("согласия есть").presses("Уточнить");
    marina.says("Какая тема по математике?").sees("Вопрос отправлен");
    anya.sees("Какая тема по математике?")
        .presses("Ответить")
        .says("Дроби")
        .sees("Ответ у куратора");
    marina.sees("Дроби").presses("Открыть анкету").sees("Дроби").presses("Принять");
    marina.sees("Анкета принята: Аня Лисицына").sees("Все анкеты разобраны");
    anya.sees("вы в программе!").presses("Меню").sees("Дальше — знакомство");
  }

  @Test
  void aChildComesWithAGuardianInFewTaps() {
    Phone mother = house.phone("Ирина");
    anya.opens(forMentees).presses("Начать").says("Аня Лисицына").says("14.03.2012");
    agrees(anya);
    mother.opens(anya.findLink("g-")).presses("Прочитать").presses("Не возражаю");
    mother.says("Лисицына Ирина Павловна").presses("Мать").sharesContact();
    mother.presses("Даю согласие").sees("подтвердит");
    marina.opens("").presses("Подтвердить родителей").presses("Подтвердить");
    anya.sees("можно начинать");
    applies(anya);
    assertThat(anya.actions()).isLessThanOrEqualTo(25);
    assertThat(anya.typedMessages()).isLessThanOrEqualTo(4);
    marina.opens("").presses("Анкеты ждут").presses("Принять");
    anya.sees("ты в программе!");
  }

  @Test
  void aMentorSaysHowManyAndIsDeclinedKindly() {
    comes(timur, forMentors, "Тимур Галеев", "02.09.2007");
    timur.presses("Заполнить анкету").presses("11 класс").presses("Математика").presses("Готово");
    timur.presses("Пропустить").presses("Шахматы").presses("Готово").presses("Помочь другим");
    timur.presses("Пропустить").presses("Не важно").presses("Двоим").presses("Онлайн");
    timur.presses("Пн 15").presses("Готово").presses("Пока нет").presses("Да").presses("отправить");
    timur.sees("Анкета у куратора");
    assertThat(participant(timur).capacity()).isEqualTo(2);
    house.travel(Duration.ofHours(1));
    marina.sees("Ждут решения: 1").presses("Посмотреть анкеты").sees("Тимур Галеев");
    marina.presses("Отклонить").sees("доброе сообщение").says("Приходите весной!");
    marina.sees("Анкета отклонена");
    timur.sees("в следующем сезоне").sees("Приходите весной!");
    timur.opens(forMentors).sees("уже ответил");
    timur.says("/menu").sees("в этот раз программа собралась без вас").sees("новое приглашение");
    timur.seesButton("Мои данные").doesNotSee("нужна ссылка");
  }

  @Test
  void cardsFollowEachOtherAndThosePutOffComeAgain() {
    for (String name : new String[] {"Аня Лисицына", "Боря Котов", "Вика Ежова"}) {
      Phone phone = name.startsWith("Аня") ? anya : house.phone(name);
      comes(phone, forMentees, name, "14.03.2008");
      applies(phone);
    }
    marina.opens("").presses("Анкеты ждут").sees("Аня").sees("Ждут ещё: 2").presses("Позже");
    marina.sees("Боря").presses("Принять").sees("принята: Боря").sees("Вика").presses("Позже");
    marina.sees("Отложено на потом: 2").presses("К отложенным").sees("Аня");
  }

  @Test
  void anUnfinishedApplicationIsRemindedOfTwice() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    house.travel(Duration.ofDays(2));
    anya.sees("Анкета ещё ждёт").presses("Заполнить анкету").presses("6 класс");
    house.travel(Duration.ofDays(1));
    anya.sees("ждёт вас: отвечено 1 из 9");
    house.travel(Duration.ofDays(2));
    anya.sees("ждёт вас").presses("Продолжить: Анкета").sees("труднее всего");
    house.travel(Duration.ofDays(1));
    anya.sees("ждёт вас").presses("Не напоминать").sees("больше не напоминаю");
    house.travel(Duration.ofDays(9));
    assertThat(anya.messagesInARow()).isZero();
  }

  @Test
  void anAnswerIsChangedLaterAndTheCuratorSeesWhatStoodThere() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    applies(anya);
    anya.opens("").presses("Изменить анкету").sees("проверим").presses("1").presses("8 класс");
    anya.sees("проверим").presses("отправить").sees("анкета отправлена");
    marina.sees("изменён ответ: Аня Лисицына").presses("Открыть карточку");
    marina.sees("8 класс").sees("было: 6 класс");
    anya.opens("").presses("Изменить анкету").presses("отправить").sees("осталось как было");
    anya.opens("").presses("Изменить анкету").sees("проверим").says("/menu");
    anya.sees("Вот что сейчас").doesNotSeeButton("Продолжить");
  }

  @Test
  void whatNobodyCanHaveChosenIsTakenOutOfOldAnswersAndTheCuratorLooks() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    applies(anya);
    JdbcTemplate jdbc = house.bean(JdbcTemplate.class);
    jdbc.update(
        "update response set answers = replace(answers, '\"maths\"', '\"maths\",\"sat9\"')");
    jdbc.update("delete from answers_mended");
    jdbc.update("insert into answers_mended (last_response) values (0)");
    marina.opens("").presses("Анкеты ждут").sees("sat9");
    house.restart();
    marina.sees("не выбирал").presses("Открыть карточку").sees("Математика").doesNotSee("sat9");
    assertThat(
            house
                .bean(JdbcTemplate.class)
                .queryForList("select finished_at from answers_mended", String.class))
        .doesNotContainNull();
  }

  @Test
  void aCuratorTriesAQuestionnaireOutAndNothingIsKept() {
    marina.opens("").presses("📘").presses("Анкеты").presses("Наставляемый: Анкета");
    marina.sees("Ответы не сохраняются").sees("В каком ты классе?").presses("Отмена");
    marina.sees("Здравствуйте");
  }

  @Test
  void whateverComesInBetweenLosesNothing() {
    anya.opens(forMentees).presses("Начать").sendsSticker().sees("только текст и кнопки");
    anya.sees("Имя и фамилия").says("аня лисицына").sees("Дата рождения").says("32.13.2008");
    anya.sees("Такого дня в календаре нет").opens("").seesButton("Продолжить: Знакомство");
    anya.doesNotSee("нужна ссылка").says("14.03.2030").seesButton("Продолжить: Знакомство");
    anya.says("/help").sees("Как тут всё устроено").seesButton("Продолжить: Знакомство");
    anya.presses("Продолжить: Знакомство").sees("Дата рождения");
    anya.says("14.03.2030").sees("Нужна дата от").opens(forMentees).sees("Дата рождения");
    anya.says("14 марта 2008 года");
    agrees(anya);
    assertThat(person(anya).name()).contains("Аня Лисицына");
    anya.sees("Осталась анкета").opens(forMentees).sees("уже принято").presses("Заполнить анкету");
    anya.presses("6 класс").sendsVoice().sees("труднее всего").presses("Позже").sees("Осталась");
    house.restart();
    anya.presses("Продолжить: Анкета").sees("труднее всего");
    anya.opens(forMentors).sees("другая роль");
  }

  @Test
  void nothingIsKeptOfWhoIsTooYoungOrNoPupil() {
    anya.opens(forMentees).presses("Начать").says("Аня Лисицына").says("14.03.2018");
    anya.sees("с 10 лет").presses("опечатка").sees("Имя и фамилия").says("Аня Лисицына");
    anya.says("14.03.1985").sees("для учеников").presses("Меню").sees("Здравствуйте!");
    Person person = person(anya);
    assertThat(person.name()).isEmpty();
    assertThat(person.bornOn()).isEmpty();
    assertThat(house.bean(Participants.class).findByPersonIdOrderById(person.id())).isEmpty();
  }

  @Test
  void aStaffLinkWorksOnce() {
    Phone stranger = house.phone("Чужой");
    stranger.opens(operator.findLink("s-")).sees("Эта ссылка не подошла");
    marina.opens(operator.findLink("s-")).sees("Вы куратор");
    stranger.opens("s-abcdefgh").sees("Эта ссылка не подошла");
    operator.presses("Ещё одна ссылка");
    house.travel(Duration.ofDays(15));
    stranger.opens(operator.findLink("s-")).sees("Эта ссылка не подошла");
  }

  @Test
  void aCuratorOfAnotherSchoolFindsNothing() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    applies(anya);
    marina.opens("").presses("Анкеты ждут").presses("Меню").presses("📘");
    callsACurator("Школа № 2");
    Phone oleg = house.phone("Олег");
    oleg.opens(operator.findLink("s-")).says("Олег Иванович").sees("Программы пока нет");
    long id = participant(anya).id().value();
    for (String act : new String[] {"approve", "decline", "ask", "later", "card"}) {
      oleg.forges(oleg.lastMessageId(), "enrolment." + act + ":" + id).seesToast("уже решено");
    }
    long programme = participant(anya).programme().value();
    oleg.forges(oleg.lastMessageId(), "programmes.open:" + programme).seesToast("уже решено");
    oleg.forges(oleg.lastMessageId(), "enrolment.review:" + programme).seesToast("уже решено");
    oleg.forges(oleg.lastMessageId(), "schools.link:1:CURATOR").seesToast("уже решено");
    oleg.doesNotSee("Аня");
    assertThat(participant(anya).awaitsReview()).isTrue();
  }

  @Test
  void aFreshProgrammeSaysOnTheFirstScreenWhatComesFirst() {
    marina.says("/menu").sees("Дальше по программе").seesButton("Позвать наставляемых");
  }

  @Test
  void anOfficeCanBeTakenBack() {
    operator.presses("К школе").sees("Марина Сергеевна — куратор").presses("Снять: Марина");
    operator.presses("Да, снять").sees("Пока никого нет");
    marina.sees("доступ к программам школы закрыт").presses("Меню").sees("ни в одной программе");
  }

  @Test
  void withoutConsentNoAnswerStays() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    anya.presses("Заполнить анкету").presses("6 класс").presses("Учёба");
    anya.presses("Математика").presses("Готово").presses("Пропустить");
    anya.presses("Шахматы").presses("Готово").presses("Постарше").presses("Лично");
    anya.presses("Пн 15").presses("Готово").presses("Пока нет").sees("проверим");
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(status -> participant(anya).consentWithdrawn(house.now()));
    anya.presses("отправить").sees("на паузе");
    assertThat(house.bean(Applications.class).of(participant(anya))).isEmpty();
  }

  @Test
  void aDecisionStandsHoweverOftenItIsPressed() {
    comes(anya, forMentees, "Аня Лисицына", "14.03.2008");
    applies(anya);
    marina.opens("").presses("Анкеты ждут").sees("Аня");
    int card = marina.lastMessageId();
    long id = participant(anya).id().value();
    marina.presses("Принять").sees("Анкета принята");
    marina.forges(card, "enrolment.approve:" + id).seesToast("Уже сделано");
    marina.forges(card, "enrolment.decline:" + id).seesToast("уже решено");
    assertThat(participant(anya).has(Step.READY)).isTrue();
    assertThat(anya.botTexts().stream().filter(text -> text.contains("в программе!"))).hasSize(1);
  }

  @Test
  void theEndOfASeasonComesAfterItsBeginning() {
    marina.opens("").presses("Новая программа").presses("Учитель – ученик");
    marina.presses("Группа").presses("Учитель – одарённый ученик").says("Вторая");
    marina.says("1.02.2027").sees("Когда заканчиваем").says("1.02.2027").sees("позже начала");
    marina.says("31.01.2027").sees("позже начала").says("2.02.2027").presses("10").presses("8");
    marina.presses("недели").sees("проверим").presses("5").sees("Когда начинаем");
    marina.says("5.02.2027").sees("Когда заканчиваем").says("1.06.2027").sees("проверим");
    marina.presses("отправить").sees("Вторая").sees("5 февраля 2027");
    marina.sees("Ролевая модель: Учитель – одарённый ученик");
  }

  private void comes(Phone phone, String link, String name, String born) {
    phone.opens(link).sees("приглашает").presses("Начать").sees("Имя");
    phone
        .says(name.split(" ")[0])
        .sees("Нужны имя и фамилия")
        .says(name)
        .sees("Дата рождения")
        .says(born);
    agrees(phone);
    phone.sees("Осталась анкета");
  }

  private static void applies(Phone mentee) {
    mentee.presses("Заполнить анкету").presses("6 класс").presses("Учёба");
    mentee.presses("Математика").presses("Готово").presses("Пропустить");
    mentee.presses("Шахматы").presses("Готово").presses("Постарше").presses("Лично");
    mentee.presses("Пн 15").presses("Готово").presses("Пока нет").presses("отправить");
    mentee.sees("Анкета у куратора");
  }

  private static void agrees(Phone phone) {
    phone.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
  }

  private Participant participant(Phone phone) {
    return house.bean(Participants.class).current(person(phone).id()).get(0);
  }

  private Person person(Phone phone) {
    return house.bean(People.class).findByChatId(phone.id()).orElseThrow();
  }
}
