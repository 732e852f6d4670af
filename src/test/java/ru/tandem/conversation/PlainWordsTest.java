package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Whoever types instead of pressing is led to what he asks for, or to somebody who can answer. */
class PlainWordsTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void plainWordsLeadWhereTheKeysDo() {
    SmallSchool school = new SmallSchool(house);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    anya.says("удалите мои данные пожалуйста").sees("стёрт");
    anya.says("Мои данные").receivesFile("mydata");
    anya.says("а что это такое?").sees("Как тут всё устроено").says("Отмена").sees("Вот что");
    anya.says("English").sees("На каком языке").says("Согласия").sees("Согласия: Аня");
    anya.says("помогите").sees("Что случилось");
    anya.says("Отмена").sees("Вот что сейчас").doesNotSeeButton("Продолжить");
    anya.says("стоп").sees("Больше не присылать");
    anya.says("хочу выйти из программы").sees("Выйти из программы?");
  }

  @Test
  void whatMentoringIsAndWhichRightsItGivesEachReadsAtAnyTimeInWordsOfTheOwnPart() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone irina = school.guardian("Ирина Лисицына", anya);
    anya.says("/help").presses("О наставничестве").seesButton("Словарик");
    anya.doesNotSeeButton("родитель").presses("наставляемый").sees("Твои права");
    anya.says("/menu").presses("Рассказать об ожиданиях").says("мои права");
    anya.seesButton("Что это такое").presses("К кому обратиться");
    anya.sees("Школа № 7: Марина Соколова").presses("Написать куратору").sees("Что передать");
    irina.says("что такое наставничество").presses("Что это такое").sees("добровольное");
    irina.presses("‹ О наставничестве").presses("родитель").sees("Права родителя");
    irina.presses("‹ О наставничестве").presses("К кому").seesButton("Мне нужна помощь");
    marina.says("/help").presses("О наставничестве").doesNotSeeButton("родитель");
    marina.forges(marina.lastMessageId(), "enrolment.handbook.page:GUARDIAN");
    marina.doesNotSee("Права родителя");
    anya.says("/menu").says("отстань").sees("Больше не присылать");
  }

  @Test
  void whoHasHadEnoughIsLetOutOfAnyQuestionAndNothingOfItIsTakenForAnAnswer() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    String link = marina.says("/menu").presses("Осень").sees("Ссылка для настав").findLink("i-");
    Phone gleb = house.phone("Глеб").opens(link).presses("Начать").says("не хочу");
    gleb.sees("Приглашение остаётся здесь").presses("К приглашению").sees("Имя и фамилия");
    gleb.says("хочу поговорить с куратором").sees("На имя это не похоже").says("я не хочу");
    gleb.sees("остановимся").says("Глеб ежов").sees("записать это").presses("Да, записать");
    gleb.sees("Дата рождения").says("передумал").sees("остановимся").doesNotSee("прочитать дату");
    gleb.says("/menu").presses("Продолжить: Знакомство").sees("Дата рождения");

    Phone anya = school.joins("Аня Лисицына", "2013-03-14", ParticipantRole.MENTEE);
    anya.says("/menu").presses("Заполнить анкету").sees("1 из").says("не хочу");
    for (String said : new String[] {"передумал", "хватит", "не хочу", "выход", "I give up"}) {
      anya.presses("Продолжить").sees("1 из").says(said).sees("ответы сохранены");
      anya.seesButton("Продолжить: Анкета").seesButton("Выйти из программы");
    }
    anya.presses("Продолжить").presses("7 класс").presses("Учёба").presses("Математика");
    anya.presses("Готово").sees("4 из").says("хватит").sees("записать это как ответ");
    anya.presses("Показать вопрос").sees("4 из").doesNotSee("Сейчас:").says("передумал");
    anya.presses("Позже").says("передумала").sees("без спешки").presses("Меню");
    anya.says("помогите").sees("Что случилось").says("случайно").sees("записать это");
    anya.presses("Отмена").sees("Вот что сейчас");
    assertThat(school.concerns()).isEmpty();
    for (String said : new String[] {"позовите человека", "оператор", "перезвоните мне"}) {
      anya.says(said).sees("Что передать").presses("Отмена");
    }
    anya.says("позовите взрослого").sees("Что случилось").presses("Отмена");
    marina.says("/menu").presses("Новая программа").presses("Ученик – ученик").says("передумала");
    marina.sees("остановимся").sees("Вы куратор");
    for (String said : new String[] {"позовите человека", "техподдержка", "support"}) {
      marina.says(said).sees("Как тут всё устроено").sees("кто запустил его");
    }
    marina.says("помогите").sees("этот взрослый — вы").doesNotSee("школа здесь не выбрана");
    marina.presses("Помощь").sees("Как тут всё устроено");
    Phone guest = house.phone("Гость").opens("").says("позовите человека");
    guest.sees("Как тут всё устроено").says("помогите").sees("школа здесь не выбрана");
  }

  @Test
  void whoTypesWhereKeysAreShownPlansAProgrammeToo() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    marina.says("/menu").presses("Новая программа").sees("Кто кого").says("ученик – ученик");
    marina.sees("Как работают пары").says("один на один").sees("ролевая модель");
    marina.says("пропустить").sees("Как назвать").says("Весна").sees("Когда начинаем");
    marina.says("1 октября 2026").sees("Когда заканчиваем").says("31.05.2027");
    marina.sees("Сколько наставляемых").says("двенадцать").sees("Сколько наставников").says("8");
    marina.sees("Как часто").says("раз в неделю").sees("проверим").says("всё верно!");
    marina.sees("Весна").sees("Ссылка для наставляемых");
    marina.says("/menu").says("покажи дорожную карту").seesButton("🗺 Дорожная карта · 📘 Весна");
    SmallSchool one = new SmallSchool(house);
    Phone olga = one.staff("Ольга Иванова", StaffRole.CURATOR);
    olga.says("/menu").says("как пригласить детей?").presses("Приглашения").sees("риглаш");
    olga.says("/menu").says("список класса").presses("Список класса").sees("список класса пока");
    olga.says("/menu").says("ку-ку").sees("Сейчас я жду нажатия");
  }

  @Test
  void whoTypesAPlainWordForAPlaceIsLedToItsKey() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2010-05-02");
    Phone irina = school.guardian("Ирина Лисицына", anya);
    school.confirms(irina, anya);
    school.pair(misha, anya);
    Phone head = school.staff("Иван Петрович", StaffRole.OBSERVER);
    marina.says("/menu").sees("Вы куратор");
    for (String[] typed :
        new String[][] {
          {"календарь", "Календарь из файла"},
          {"каникулы", "Каникулы"},
          {"приказ", "Документы"},
          {"Где приказы?", "Документы"},
          {"плакат", "Приглашения"},
          {"QR", "Приглашения"},
          {"пары", "Пары"},
          {"отчёт", "Итоги"},
          {"документы", "Документы"},
          {"список", "Список класса"},
          {"как загрузить список", "Список класса"},
          {"сводка", "Сводка недели"},
          {"родители", "Согласия"},
          {"напомнить", "Кто где"},
          {"новый сезон", "Новая программа"},
          {"добавить ученика", "Список класса"},
          {"сколько человек записалось", "Кто где"},
          {"удалить программу", "Изменить"},
          {"calendar", "Каникулы"},
          {"order", "Документы"},
          {"poster", "Приглашения"},
          {"pairs", "Пары"},
          {"report", "Документы"},
          {"documents", "Документы"},
          {"list", "Список класса"},
          {"summary", "Сводка недели"},
        }) {
      marina.says(typed[0]).sees("Похоже, это здесь").seesButton(typed[1]);
    }
    marina.says("верни назад").doesNotSee("Похоже, это здесь");
    marina.says("с чего начать?").sees("Как тут всё устроено").says("summary");
    marina.presses("Сводка недели").sees("Решений никто не ждёт").says("абракадабра");
    marina.sees("Сейчас я жду нажатия");
    head.says("/menu").says("приказы").sees("Похоже, это здесь").presses("Документы: Осень");
    head.sees("Этап 1").says("список").sees("Сейчас я жду нажатия");
    for (Phone one : new Phone[] {anya, irina}) {
      one.says("/menu").says("наставник").sees("Похоже, это здесь").presses("👥");
      one.sees("Наставник: Миша").says("расписание").presses("Мои встречи").sees("Встречи");
      one.says("приказы").doesNotSee("Похоже, это здесь");
    }
    anya.says("план").presses("📋 План").sees("лан").says("/menu").says("когда встреча?");
    anya.sees("кому это передать").seesButton("Да, передать куратору").seesButton("Мои встречи");
    irina.says("дочь").presses("👪 Аня").sees("Наставник: Миша");
    anya.says("спасибо большое").sees("Хорошо 🙂").says("добрый день").sees("Привет, Аня!");
    anya.doesNotSee("жду нажатия");
  }

  @Test
  void whoHasLeftAndTypesSoIsLedBack() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    marina.says("/menu").presses("Осень").sees("Ссылка для наставляемых");
    String link = marina.findLink("i-");
    Phone vera = house.phone("Вера").opens(link).presses("Начать").says("Вера Ежова");
    vera.says("14.03.2013").sees("Хочу участвовать").says("хочу выйти").presses("Да, выйти");
    vera.sees("закончено").says("Хочу вернуться!").sees("Похоже, это здесь");
    house.restart();
    vera.presses("Вернуться: Осень").sees("Вступить?").presses("Нет, не хочу").says("/menu");
    vera.sees("кнопка ниже").presses("Вернуться: Осень").presses("Да, вступить");
    vera.sees("Хочу участвовать").says("/menu").doesNotSeeButton("Вернуться");
    vera.presses("Прочитать и решить").presses("Не сейчас").says("хочу выйти");
    vera.presses("Да, выйти").sees("закончено").says("вернуться").seesButton("Вернуться: Осень");
    int old = vera.lastMessageId();
    marina.says("/menu").presses("Осень").presses("Приглашения").presses("Наставляемые, для всех");
    marina.presses("Отозвать").presses("Да, отозвать").sees("уже не придут");
    vera.pressesOld(old, "Вернуться: Осень").sees("приглашение больше не действует");
    vera.says("/menu").sees("попроси у куратора").doesNotSeeButton("Вернуться");
  }

  @Test
  void aQuestionWhereAKeyIsExpectedGoesToTheCurator() {
    SmallSchool school = new SmallSchool(house);
    Phone curator = school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone anya = school.joins("Аня Лисицына", "2013-03-14", ParticipantRole.MENTEE);
    anya.says("/menu").presses("Заполнить анкету").sees("1 из");
    anya.says("а это увидит мой учитель?").sees("передать это куратору").seesButton("Продолжить");
    house.restart();
    anya.presses("Да, передать").sees("Передано куратору");
    curator.sees("а это увидит мой учитель?").presses("Ответить").says("Нет, только я.");
    anya.sees("Нет, только я.").says("/menu").seesButton("Продолжить");
    anya.says("а когда будет первая встреча?").sees("передать это куратору").says("/menu");
    anya.doesNotSeeButton("Письмо").presses("Продолжить").says("помощь").sees("Участнику");
    anya.seesButton("Продолжить").doesNotSee("выбрать кнопкой");
    anya.says("/language").seesButton("Продолжить").presses("Русский").seesButton("Продолжить");
    anya.says("/help").presses("Что мне присылать").presses("Ничего не присылать");
    anya.sees("узнает, что сообщения выключены; видит это и куратор").sees("/start");
    anya.sees("участие продолжается")
        .presses("Да, не присылать")
        .sees("больше не пишу")
        .says("/start");
    anya.sees("Сообщения снова включены").sees("Вот что сейчас");
  }

  @Test
  void whoHasSeveralSaysOfWhichTheQuestionIs() {
    SmallSchool school = new SmallSchool(house);
    Phone curator = school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone boris = school.mentee("Борис Лисицын", "2013-03-14");
    Phone irina = school.guardian("Ирина Лисицына", anya);
    school.isGuardian(irina, boris);
    irina.says("А это точно бесплатно?").sees("передать это куратору").presses("Да, передать");
    irina.sees("О чём письмо").presses("Борис").sees("Передано куратору");
    curator.sees("А это точно бесплатно?").sees("Борис");
  }

  @Test
  void aChildWithoutAnyConsentLeavesInTwoTapsAndTheOthersAreTold() {
    SmallSchool school = new SmallSchool(house);
    Phone curator = school.staff("Марина Соколова", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone irina = school.guardian("Ирина Лисицына", anya);
    school.confirms(irina, anya);
    irina
        .says("/menu")
        .presses("👪 Аня")
        .presses("Закончить участие")
        .seesButton("Да, не разрешаю");
    anya.says("/menu").presses("Выйти из программы").sees("никто не рассердится");
    house.restart();
    anya.presses("Да, выйти").sees("закончено").says("/menu").doesNotSeeButton("Выйти");
    curator.sees("Аня Лисицына").sees("больше не участвует");
    irina.sees("по собственному решению");
  }

  @Test
  void whoTakesPartTwiceAtASchoolLeavesOnlyOne() {
    SmallSchool school = new SmallSchool(house);
    Phone misha = school.mentor("Миша Орлов", "1990-03-14");
    ProgrammeId other = school.plans("Весна");
    school.in(
        () ->
            school
                .bean(Participants.class)
                .save(
                    Participant.joins(
                        other, school.person(misha).id(), ParticipantRole.MENTEE, house.now())));
    misha.says("/menu").presses("Выйти из программы").sees("Из чего").presses("Весна");
    misha.sees("Программа: Весна").presses("Да, выйти").sees("«Весна» закончено");
    assertThat(
            school.in(
                () -> school.bean(Participants.class).current(school.person(misha).id()).size()))
        .isOne();
  }

  @Test
  void aQuestionIsNoName() {
    SmallSchool school = new SmallSchool(house);
    String code =
        school.in(
            () -> school.bean(Invite.class).to(school.programme(), ParticipantRole.MENTEE).code());
    Phone timur = house.phone("Тимур").opens("i-" + code).sees("приглашает");
    timur.says("а что это такое?").sees("Как тут всё устроено").doesNotSee("записать это");
    timur
        .presses("Продолжить")
        .sees("Имя и фамилия")
        .says("удалить мои данные")
        .sees("Стереть всё");
    timur.doesNotSee("Дата рождения");
  }
}
