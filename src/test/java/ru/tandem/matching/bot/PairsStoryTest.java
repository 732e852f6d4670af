package ru.tandem.matching.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.ChildPaused;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.delivery.Workshop;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.matching.Couple;
import ru.tandem.matching.ForbiddenCause;
import ru.tandem.matching.ForbiddenPairs;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.RankMentors;
import ru.tandem.matching.Talks;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.PersonId;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.EndTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** How pairs come about, acted on phones. One house for all: every story has its own school. */
class PairsStoryTest {

  private static House house;

  private PairsSchool school;
  private Phone curator;
  private Phone anya;
  private Phone boris;
  private Phone vera;
  private Phone misha;
  private Phone lev;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void threeMenteesAndTwoMentorsHaveMet() {
    school = new PairsSchool(house);
    curator = school.curator;
    anya =
        school.mentee(
            "Аня Лисицына",
            "{'grade':'g7','needs':['maths'],'interests':['chess'],'week':['tue15','wed15']}");
    boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english'],'interests':['music']}");
    vera = school.mentee("Вера Зайцева", "{'grade':'g7','needs':['science']}");
    misha =
        school.mentor(
            "Миша Орлов",
            "{'grade':'g9','competences':['maths','exams'],'interests':['chess'],"
                + "'offer':'Решать задачи за чаем','week':['tue15'],'capacity':'one'}");
    lev = school.mentor("Лев Ким", "{'grade':'g9','competences':['english'],'capacity':'one'}");
    GatheringId gathering = school.gathering();
    school.chooses(gathering, anya, misha);
    school.chooses(gathering, misha, anya);
    school.chooses(gathering, boris, lev);
  }

  private void search() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    curator.sees("наставляемых 3, наставников 2").sees("взаимный выбор важнее");
    curator.presses("Подобрать пары").sees("Пар: ");
  }

  private void approveAll() {
    search();
    curator.presses("Утвердить все (2)").sees("Утвердить пары: 2").presses("Да, утвердить");
    curator.sees("Предложения отправлены: 2");
  }

  @Test
  void bothSidesAgreeToWhatTheCuratorApproved() {
    search();
    curator.sees("2 из 3").sees("взаимный выбор: 1").sees("без пары: 1");
    curator.presses("Аня Лисицына — Миша Орлов");
    curator.sees("Выбрали друг друга первыми").sees("Помощь по темам: Математика");
    curator.sees("Общие интересы: Шахматы").sees("Общее свободное время: Вт");
    curator.presses("Все пары").presses("Утвердить все (2)").presses("Да, утвердить");
    curator.sees("Предложения отправлены: 2").sees("Ждём ответа: 2");
    house.restart();
    anya.sees("Возможный наставник: Миша Орлов, класс: 9").sees("Решать задачи за чаем");
    anya.sees("Помощь по темам: Математика");
    assertThat(anya.lastMessage()).doesNotContain("Выбр");
    misha.sees("Возможный наставляемый: Аня Лисицына").sees("Нужна помощь: Математика");
    vera.sees("ещё ищет подходящего наставника");
    anya.says("/menu").sees("Предложение о паре").presses("Ответить на предложение");
    anya.presses("Согласиться").sees("Ждём ответ второй стороны");
    misha.presses("Согласиться").sees("Обе стороны согласны").sees("Пара сложилась");
    anya.sees("Пара сложилась").sees("Миша Орлов");
    curator.presses("Аня Лисицына — Миша Орлов").sees("Пара сложилась");
    curator.presses("Все пары").presses("Без пары").sees("Вера Зайцева").sees("нет свободных мест");
  }

  @Test
  void whatIsWishedIsReadByNobodyBeforeItsTimeIsOver() {
    PairsSchool early = new PairsSchool(house);
    Phone zoya = early.mentee("Зоя Белова", "{'grade':'g7'}");
    early.mentee("Илья Соколов", "{'grade':'g7'}");
    Phone nika = early.mentor("Ника Орлова", "{'grade':'g9','capacity':'one'}");
    Phone roma = early.mentor("Рома Лунин", "{'grade':'g9','capacity':'one'}");
    GatheringId gathering = early.gathering(early.now());
    early.vetoes(gathering, nika, zoya);
    early.chooses(gathering, zoya, roma);
    early.chooses(gathering, roma, zoya);
    Phone leader = early.curator;
    leader.says("/menu").presses("Вместе").presses("Подобрать пары");
    leader.sees("Пожелания после встречи ещё собираются, до").sees("подбор идёт по анкетам");
    leader.presses("Подобрать пары").sees("2 из 2").sees("взаимный выбор: 0");
    // nobody is given whom he does not want, not even before the time is over
    leader.sees("ещё собираются").presses("Зоя Белова — Рома Лунин").sees("Почему эта пара");
    leader.doesNotSee("Выбор").doesNotSee("Выбрали").presses("Все пары");
    leader.presses("Кому что досталось").doesNotSee("желание № 1: 1").presses("Все пары");
    leader.presses("Всё таблицей");
    assertThat(cells(leader.receivesFile("podbor.xlsx")).toString()).doesNotContain("Выб");
    house.travel(Gathering.WISHES_OPEN);
    leader.says("/menu").presses("Вместе").presses("утвердить пары").doesNotSee("собираются");
    leader.presses("Подобрать снова").sees("взаимный выбор: 1");
    leader.presses("Зоя Белова — Рома Лунин").sees("Выбрали друг друга первыми");
  }

  @Test
  void whoClosesTheProgrammeIsToldOfProposalsWithoutAnAnswer() {
    approveAll();
    curator.says("/menu").presses("Вместе").presses("Изменить").presses("Закрыть программу");
    curator.sees("Ещё не закончено").sees("предложения пар без ответа: 2");
    curator.doesNotSee("Ничего не осталось незаконченным");
  }

  @Test
  void aRefusalIsBlamelessAndTheSearchGoesOn() {
    approveAll();
    anya.presses("Согласиться");
    misha.presses("Не подходит").sees("Это нормально").presses("Написать куратору");
    misha.sees("Что куратору стоит знать").says("Мы соседи и часто ссоримся");
    misha.sees("Спасибо за честный ответ");
    anya.sees("Поиск пары продолжается");
    assertThat(anya.transcript()).doesNotContain("ссоримся").doesNotContain("Наставник говорит");
    curator.sees("Наставник говорит «не подходит»").sees("Мы соседи и часто ссоримся");
    curator.says("/menu").presses("пары ждут вас").sees("нужна новая пара: 1");
    curator.presses("Подобрать снова").sees("2 из 3");
    curator.seesButton("Вера Зайцева — Миша Орлов");
    curator.presses("Исключённые пары").sees("Исключённые пары");
    curator.seesButton("Аня Лисицы… — Миша Орлов (не подошло)");
  }

  @Test
  void whatIsSettledStaysSettledHoweverOftenItIsPressed() {
    approveAll();
    int offer = anya.seesButton("Согласиться").lastMessageId();
    anya.presses("Согласиться").sees("Ждём ответ");
    String accept = "matching.accept:" + proposal(anya);
    anya.forges(offer, accept).seesToast("Уже сделано");
    anya.forges(offer, "matching.refused:" + proposal(anya)).seesToast("уже решено");
    Phone stranger = school.stranger("Чужой Человек");
    stranger.forges(stranger.lastMessageId(), accept).seesToast("уже решено");
    boris.forges(boris.lastMessageId(), "matching.offer:" + proposal(anya)).seesToast("уже решено");
    misha
        .forges(misha.lastMessageId(), "matching.approvedall:" + school.programme() + ":0")
        .seesToast("уже решено");
    curator
        .forges(curator.lastMessageId(), "matching.approvedall:" + school.programme() + ":0")
        .seesToast("уже решено");
    PairsSchool other = new PairsSchool(house);
    other
        .curator
        .forges(other.curator.lastMessageId(), "matching.card:" + proposal(anya))
        .seesToast("уже решено");
    misha.presses("Ответить на предложение").presses("Согласиться").sees("Пара сложилась");
    misha.forges(misha.lastMessageId(), accept).seesToast("уже решено");
    assertThat(school.in(() -> school.bean(Tandems.class).living(school.person(anya).id())))
        .hasSize(1);
  }

  private long proposal(Phone phone) {
    return school.in(
        () ->
            school.bean(Proposals.class).offeredTo(school.person(phone).id()).get(0).id().value());
  }

  @Test
  void beforeAnsweringOneThingMayBeAskedAndTheAnswerTellsNothingOfAnybodysDecision() {
    approveAll();
    misha.presses("Согласиться").sees("Ждём ответ");
    anya.presses("Сначала спросить").sees("О чём хочется спросить");
    anya.says("Сможешь ли ты по вторникам?").sees("Вопрос передан");
    misha.sees("Аня Лисицына: есть вопрос до ответа").sees("по вторникам?");
    curator.sees("Вопрос до ответа на предложение").sees("по вторникам?");
    house.telegram().awaitQuiet();
    int asked = curator.lastMessageId();
    assertThat(vera.transcript()).doesNotContain("по вторникам");
    anya.presses("Ответить на предложение").sees("Твой вопрос: «Сможешь ли ты по вторникам?»");
    anya.doesNotSeeButton("Сначала спросить");
    misha.says("/menu").presses("Ответить на вопрос").sees("Что ответить?");
    misha.says("Да, после четвёртого урока").sees("Ответ передан");
    misha.doesNotSeeButton("Ответить на предложение").says("/menu");
    misha.doesNotSeeButton("Ответить на вопрос");
    anya.sees("На вопрос ответили").sees("Ответ: «Да, после четвёртого урока»");
    anya.seesButton("Согласиться").seesButton("Не подходит");
    assertThat(anya.lastMessage()).doesNotContain("соглас", "Миша Орлов согласен");
    curator.pressesOld(asked, "Ответить на вопрос").seesToast("Миша Орлов");
    anya.presses("Согласиться").sees("Пара сложилась");
    boris.presses("Сначала спросить").says("Где встретимся?").sees("Вопрос передан");
    lev.presses("Ответить на вопрос").says("В библиотеке").sees("Ответ передан");
    lev.presses("Ответить на предложение").sees("Боря Котов").seesButton("Согласиться");
    assertThat(mydata(anya)).contains("вопрос до ответа: Сможешь ли ты по вторникам?");
    assertThat(mydata(misha)).contains("ответ на вопрос второй стороны: Да, после");
  }

  @Test
  void theCuratorMayAnswerInstead() {
    approveAll();
    lev.presses("Сначала спросить").says("Какой у Бори уровень?").sees("Вопрос передан");
    boris.sees("Лев Ким: есть вопрос до ответа");
    house.telegram().awaitQuiet();
    int asked = boris.lastMessageId();
    curator
        .presses("Ответить на вопрос")
        .sees("Какой у Бори уровень?")
        .says("Школьный, седьмой класс");
    curator.sees("Ответ передан");
    lev.sees("Ответ: «Школьный, седьмой класс»");
    boris.pressesOld(asked, "Ответить на вопрос").doesNotSee("Что ответить?");
    // when the offer is over nothing is asked any more
    lev.presses("Не подходит").presses("без объяснений").sees("Спасибо за честный ответ");
    boris.sees("Поиск пары продолжается").doesNotSee("Лев Ким: ");
    int offer = anya.seesButton("Сначала спросить").lastMessageId();
    curator.says("/menu").presses("Вместе").presses("пары").presses("Аня Лисицына — Миша Орлов");
    curator.presses("Отозвать предложение").presses("Да, отозвать").sees("отозвано");
    anya.pressesOld(offer, "Сначала спросить").doesNotSee("О чём хочется спросить");
  }

  @Test
  void theSilentAreRemindedAndThenShownToTheCurator() {
    approveAll();
    anya.presses("Согласиться").sees("Ждём ответ");
    int said = anya.botTexts().size();
    house.travel(Duration.ofDays(3));
    misha.sees("ещё ждёт твоего ответа");
    assertThat(anya.botTexts()).hasSize(said);
    house.travel(Duration.ofDays(2));
    curator.sees("Нет ответа уже четыре дня").sees("Аня Лисицына — Миша Орлов");
    assertThat(curator.lastMessage()).contains("Боря Котов — Лев Ким");
    curator.says("/menu").presses("пары ждут вас (2)").presses("Аня Лисицына — Миша Орлов");
    curator.sees("Аня Лисицына: согласие").sees("Миша Орлов: ответа пока нет");
    curator.presses("Отозвать предложение").presses("Да, отозвать");
    anya.sees("Поиск пары продолжается");
    misha.sees("Поиск пары продолжается");
    house.travel(Duration.ofDays(14));
    curator.sees("без пары ждут 2").sees("психолог");
  }

  @Test
  void theCuratorExchangesLocksAndRulesOut() {
    search();
    curator.presses("Боря Котов — Лев Ким").presses("Поменять наставника");
    curator.sees("кого ещё это затронет").sees("Миша Орлов: на 1 взаимный выбор меньше");
    curator.presses("Миша Орлов").sees("Если соединить").sees("Аня Лисицына: наставник Лев Ким");
    curator.presses("Соединить и закрепить").sees("Закреплено: Боря Котов — Миша Орлов");
    curator.seesButton("🔒 Боря Котов — Миша Орлов").seesButton("Аня Лисицына — Лев Ким");
    curator.presses("Аня Лисицына — Лев Ким").presses("Исключить эту пару");
    curator.sees("Пара исключена: Аня Лисицына — Лев Ким").seesButton("Вера Зайцева — Лев Ким");
    curator.presses("Боря Котов — Миша Орлов").presses("Снять закрепление").presses("Все пары");
    curator.presses("Подобрать снова").seesButton("Аня Лисицына — Миша Орлов");
    curator.presses("Исключённые пары").presses("Аня Лисицына — Лев Ким");
    curator.sees("Исключённых пар нет");
  }

  @Test
  void howeverManyPairsAreRuledOutEachCanBeAllowedAgain() {
    PairsSchool many = new PairsSchool(house);
    List<Phone> mentees = new ArrayList<>();
    for (char letter = 'А'; letter <= 'Л'; letter++) {
      mentees.add(many.mentee(letter + "ня Лисёнкова", "{'grade':'g7'}"));
    }
    Phone nika = many.mentor("Ника Орлова", "{'grade':'g9'}");
    many.in(
        () -> {
          for (Phone mentee : mentees) {
            Couple couple = new Couple(many.person(mentee).id(), many.person(nika).id());
            many.bean(ForbiddenPairs.class)
                .forbid(many.programme(), couple, ForbiddenCause.CURATOR, null, many.now());
          }
          return mentees;
        });
    many.curator.forges(many.curator.lastMessageId(), "matching.forbidden:" + many.programme());
    many.curator.sees("Исключённые пары").seesButton("Аня").doesNotSeeButton("Лня");
    many.curator.presses("Дальше").seesButton("Лня").seesButton("Раньше").presses("Лня");
    many.curator.sees("Исключённые пары").presses("Дальше").doesNotSeeButton("Лня");
  }

  @Test
  void theCountsAddUpWhenSomebodyRests() {
    approveAll();
    rests(anya);
    rests(vera);
    curator.forges(curator.lastMessageId(), "matching.open:" + school.programme());
    curator.sees("Пар: 2 из 2").sees("без пары: 0").sees("Отдыхают на паузе, пару им не ищем: 1");
  }

  private void rests(Phone mentee) {
    school.in(
        () -> {
          Participant part = school.part(mentee);
          part.pause(school.now());
          return school.bean(Participants.class).save(part);
        });
  }

  @Test
  void whoPartedEarlyIsMatchedAnewButNotWithTheSame() {
    approveAll();
    anya.presses("Согласиться").sees("Ждём ответ");
    misha.presses("Согласиться").sees("Пара сложилась");
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).living(school.person(anya).id()).get(0);
          school.bean(EndTandem.class).end(tandem, EndCause.ASKED, null, school.now());
          return tandem;
        });
    curator.presses("К программе").sees("без пары 2").presses("Подобрать пары");
    curator.presses("Подобрать снова").seesButton("📝 Вера Зайцева — Миша Орлов");
    curator.presses("Исключённые пары").seesButton("Аня Лис… — Миша Орл… (работали вместе)");
  }

  @Test
  void aWithdrawnConsentTakesTheOfferBack() {
    approveAll();
    school.in(
        () ->
            school.bean(WithdrawConsent.class).all(school.person(misha).id(), school.part(misha)));
    anya.sees("Поиск пары продолжается");
    curator.sees("сейчас не может участвовать, поэтому предложение снято");
    curator.presses("Подобрать снова").sees("Пар: 1 из 3");
    curator.presses("Без пары").sees("Аня Лисицына").sees("нет свободных мест");
  }

  @Test
  void menteesOfOneMentorWorkTogetherInAGroupProgramme() {
    PairsSchool groups = new PairsSchool(house, MentoringKind.GROUP);
    Phone zoya = groups.mentee("Зоя Белова", "{'grade':'g6'}");
    Phone ilya = groups.mentee("Илья Соколов", "{'grade':'g6'}");
    Phone nika = groups.mentor("Ника Орлова", "{'grade':'g9','capacity':'three'}");
    groups.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    groups.curator.sees("по анкетам").presses("Подобрать пары").sees("2 из 2");
    groups.curator.presses("Утвердить все (2)").presses("Да, утвердить").sees("отправлены: 2");
    zoya.presses("Согласиться").sees("Ждём ответ");
    ilya.presses("Согласиться").sees("Ждём ответ");
    nika.presses("Согласиться").sees("Пара сложилась").sees("Илья Соколов");
    nika.says("/menu").presses("Ответить на предложение").presses("Согласиться");
    nika.sees("пополнение: Зоя Белова");
    ilya.sees("пополнение: Зоя Белова");
    zoya.sees("Пара сложилась").sees("Ника Орлова");
    assertThat(groups.in(() -> groups.bean(Tandems.class).living(groups.person(nika).id())))
        .hasSize(1);
  }

  @Test
  void inAReverseProgrammeTheYoungerOneIsTheMentor() {
    PairsSchool reverse = new PairsSchool(house, MentoringKind.REVERSE);
    reverse.mentee("Зоя Белова", "{'grade':'g9'}");
    reverse.mentor("Ника Орлова", "{'grade':'g7'}");
    reverse.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    reverse.curator.sees("прошли ещё не все (2): Зоя Белова").sees("в конце будет с чем сравнить");
    reverse.curator.sees("по анкетам").presses("Подобрать пары").sees("1 из 1");
  }

  @Test
  void inARemoteProgrammeEverybodyMeetsOnline() {
    PairsSchool remote = new PairsSchool(house, MentoringKind.REMOTE);
    remote.mentee("Зоя Белова", "{'grade':'g6','mode':'offline'}");
    remote.mentor("Ника Орлова", "{'grade':'g9','mode':'online'}");
    remote.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    remote.curator.sees("по анкетам").presses("Подобрать пары").sees("1 из 1");
  }

  @Test
  void aKindWordIsSentOnceByEachPress() {
    approveAll();
    curator.presses("Без пары всего: 1").sees("Вера Зайцева").presses("Вера Зайцева");
    curator.sees("поиск продолжается").presses("Позвать на следующее знакомство");
    curator.sees("Сообщение отправлено").sees("приглашение на следующее знакомство");
    vera.sees("зовёт на следующую встречу знакомств");
    int said = vera.botTexts().size();
    curator
        .forges(
            curator.lastMessageId(),
            "matching.say:" + school.in(() -> school.part(vera).id()) + ":GATHERING:1")
        .seesToast("Уже сделано");
    assertThat(vera.botTexts()).hasSize(said);
  }

  @Test
  void theCuratorHearsWhoseAnswerToAnOfferWillNotBeRemindedOf() {
    approveAll();
    anya.sees("предложение о паре").says("/stop").presses("Да, не присылать");
    curator.sees("Предложение пары ещё ждёт ответа").sees("Аня Лисицына: сообщения бота выключены");
    curator.seesButton("Посмотреть пары");
    misha.doesNotSee("выключены");
  }

  @Test
  void whoRestsOrIsToAgreeAnewIsPromisedToNobodyAndNoAnswerIsClaimed() {
    approveAll();
    int offered = anya.sees("предложение о паре").lastMessageId();
    String accept = "matching.accept:" + proposal(anya);
    rests(misha);
    // nothing has been noted, and nobody is told that it has
    anya.presses("Согласиться").sees("Сейчас записать ответ не получится");
    anya.doesNotSee("уже записан");
    school.in(
        () -> {
          house.publish(
              new ChildPaused(
                  school.part(misha).id(), school.person(misha).id(), LocalDate.of(2027, 1, 15)));
          return misha;
        });
    anya.sees("Поиск пары продолжается").forges(offered, accept).doesNotSee("уже записан");
    curator.sees("сейчас не может участвовать").sees("Аня Лисицына — Миша Орлов");
    school.in(
        () -> {
          Participant part = school.part(lev);
          part.consentWithdrawn(school.now());
          school.bean(Participants.class).save(part);
          house.publish(new ConsentLapsed(part.id()));
          return part;
        });
    boris.sees("Поиск пары продолжается");
    curator.sees("Боря Котов — Лев Ким");
  }

  @Test
  void whoHasOtherOffersOpenHearsWhichSearchGoesOn() {
    TwoPlaces two = new TwoPlaces();
    int first =
        two.nika.says("/menu").presses("Ответить на предложение").sees("Зоя").lastMessageId();
    two.zoya.presses("Не подходит").presses("без объяснений").sees("Спасибо за честный ответ");
    two.nika.sees("Зоя Белова: из этого предложения пара не сложилась").sees("твои пары");
    assertThat(two.nika.lastMessage()).doesNotContain("Илья", "отказ");
    two.nika.pressesOld(first, "Согласиться").sees("Зоя Белова: из этого предложения");
    two.ilya.doesNotSee("не сложилась");
    two.nika.says("/menu").presses("Ответить на предложение").sees("Илья Соколов");
  }

  /** The search of that programme does not begin before the latch is opened. */
  private CountDownLatch busy() {
    CountDownLatch gate = new CountDownLatch(1);
    school
        .bean(Workshop.class)
        .later(
            "matching:" + school.programme(),
            () -> {
              try {
                gate.await();
              } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
              }
            });
    return gate;
  }

  @Test
  void theSearchKeepsNobodyWaitingAndItsAnswerComesByItself() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").sees("наставляемых 3");
    house.telegram().awaitQuiet();
    CountDownLatch gate = busy();
    curator.presses("Подобрать пары").sees("Считаю");
    anya.says("/menu").sees("Аня");
    assertThat(curator.lastMessage()).contains("Считаю");
    gate.countDown();
    curator.sees("Пар: 2 из 3");
    house.telegram().awaitQuiet();
    assertThat(curator.lastMessage()).contains("взаимный выбор: 1").doesNotContain("Считаю");
  }

  @Test
  void whoGoesOnMeanwhileGetsTheAnswerBelow() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").sees("наставляемых 3");
    house.telegram().awaitQuiet();
    CountDownLatch gate = busy();
    curator.presses("Подобрать пары").sees("Считаю");
    int asked = curator.lastMessageId();
    curator.presses("Все пары").sees("наставляемых 3");
    gate.countDown();
    house.telegram().awaitQuiet();
    assertThat(curator.lastMessageId()).isGreaterThan(asked);
    assertThat(curator.lastMessage()).contains("Пар: 2 из 3");
  }

  @Test
  void theEndOfTheProcessInTheMiddleOfTheSearchLeavesNobodyWaiting() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").sees("наставляемых 3");
    house.telegram().awaitQuiet();
    busy();
    curator.presses("Подобрать пары").sees("Считаю");
    house.restart();
    curator.sees("Пар: 2 из 3");
    house.telegram().awaitQuiet();
    // in its place, or below where the messenger was not sure of what it had shown
    assertThat(curator.lastMessage()).contains("Пар: 2 из 3").doesNotContain("Считаю");
    house.restart();
    curator.presses("Аня Лисицына — Миша Орлов").sees("Почему эта пара").presses("Все пары");
    curator.sees("Пар: 2 из 3").sees("подбор, пар 2");
    busy();
    curator.presses("Подобрать снова").sees("Считаю").presses("Меню").sees("Вот что сейчас");
    house.restart();
    curator.sees("Пар: 2 из 3");
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("не получилось"));
  }

  @Test
  void whatIsDecidedDuringTheSearchStands() {
    search();
    curator.sees("2 из 3").presses("Аня Лисицына — Миша Орлов").sees("Выбрали друг друга");
    house.telegram().awaitQuiet();
    Phone second = school.curator("Ольга Зимина");
    second.says("/menu").presses("Вместе").presses("Проверить и утвердить").sees("2 из 3");
    house.telegram().awaitQuiet();
    CountDownLatch gate = busy();
    second.presses("Подобрать снова").sees("Считаю");
    curator.presses("Утвердить эту").sees("Предложения отправлены: 1");
    gate.countDown();
    second.sees("Ждём ответа: 1").sees("Ждут вашего решения: 1");
    second.seesButton("⏳ Аня Лисицына — Миша Орлов").seesButton("📝 Боря Котов — Лев Ким");
  }

  @Test
  void twoPairsExchangeTheirMentorsInOneAct() {
    search();
    curator.presses("Аня Лисицына — Миша Орлов").presses("Обменять с другой парой");
    curator.sees("Боря Котов — Лев Ким: на 1 взаимный выбор меньше");
    house.telegram().awaitQuiet();
    curator.presses("Боря Котов — Лев Ким").sees("Цена: на 1 взаимный выбор меньше");
    curator.sees("Аня Лисицына — Лев Ким").presses("Обменять и закрепить");
    curator.sees("Обмен сделан").sees("Остальные на местах");
    curator.seesButton("🔒 Аня Лисицына — Лев Ким").seesButton("🔒 Боря Котов — Миша Орлов");
    curator.presses("Отменить: обмен").sees("Отменено: обмен").sees("Пары лежат, как прежде");
    curator.seesButton("📝 Аня Лисицына — Миша Орлов").seesButton("📝 Боря Котов — Лев Ким");
  }

  @Test
  void theLastStepIsTakenBackAndTheHistoryTellsWhoDidWhat() {
    search();
    curator.presses("Боря Котов — Лев Ким").presses("Исключить эту пару");
    curator.sees("Пара исключена: Боря Котов — Лев Ким");
    curator.presses("Отменить: исключена пара").sees("Отменено: исключена пара Боря Котов");
    curator.seesButton("📝 Боря Котов — Лев Ким").doesNotSeeButton("Исключённые пары");
    curator.presses("Отменить: подбор").sees("Отменено: подбор, пар 2");
    curator.sees("наставляемых 3").doesNotSeeButton("Боря Котов");
    curator
        .presses("История")
        .sees("Марина Соколова: исключена пара Боря Котов — Лев Ким — отменено");
    curator.sees("подбор, пар 2 — отменено").presses("Все пары").presses("Подобрать");
    curator.sees("2 из 3").presses("Утвердить все").presses("Да, утвердить").sees("отправлены");
    curator.doesNotSeeButton("Отменить").sees("Последний шаг: отправлены предложения: 2");
  }

  @Test
  void theSecondCuratorSeesWhatTheFirstHasDoneAndLosesNothing() {
    search();
    Phone second = school.curator("Ольга Зимина");
    second.says("/menu").presses("Вместе").presses("Проверить и утвердить").sees("2 из 3");
    second.sees("Последний шаг: подбор, пар 2 · Марина Соколова").seesButton("Отменить: подбор");
    house.telegram().awaitQuiet();
    int board = second.lastMessageId();
    curator.presses("Боря Котов — Лев Ким").presses("Закрепить").sees("закреплена");
    house.telegram().awaitQuiet();
    second.pressesOld(board, "Отменить: подбор").sees("Отменять этот шаг поздно");
    second.sees("закреплена пара Боря Котов — Лев Ким · Марина Соколова");
    second.seesButton("🔒 Боря Котов — Лев Ким").presses("Подобрать снова");
    second.sees("Пар: 2 из 3").seesButton("🔒 Боря Котов — Лев Ким");
  }

  @Test
  void whoeverIsLateReadsWhatTheOtherCuratorHasDecided() {
    search();
    Phone second = school.curator("Ольга Зимина");
    second.says("/menu").presses("Вместе").presses("Проверить и утвердить");
    second.presses("Аня Лисицына — Миша Орлов").sees("Почему эта пара");
    house.telegram().awaitQuiet();
    int card = second.lastMessageId();
    curator.presses("Аня Лисицына — Миша Орлов").presses("Утвердить эту").sees("отправлены: 1");
    house.telegram().awaitQuiet();
    second.pressesOld(card, "Исключить эту пару").seesToast("Марина Соколова");
    second.sees("Предложение отправлено обеим").seesButton("Отозвать предложение");
    second.forges(card, "matching.approvedall:" + school.programme() + ":0").seesToast("решено");
    second.sees("Ждём ответа: 1").seesButton("⏳ Аня Лисицына — Миша Орлов");
    anya.forges(anya.lastMessageId(), "matching.approve:" + proposal(anya)).seesToast("решено");
    anya.doesNotSee("Почему эта пара");
  }

  @Test
  void whenSomethingChangesForThoseWhoWaitTheCuratorHearsThatASearchIsWorthIt() {
    school.answers(vera, "{'grade':'g7','needs':['maths']}");
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("Анкета дополнена"));
    approveAll();
    house.telegram().awaitQuiet();
    school.answers(vera, "{'grade':'g7','needs':['english']}");
    curator.sees("Анкета дополнена: Вера Зайцева").sees("Без пары ждут: 1");
    curator.seesButton("Подобрать снова");
    house.travel(Duration.ofDays(2));
    school.answers(lev, "{'grade':'g9','competences':['english'],'capacity':'two'}");
    curator.sees("Анкета дополнена: Лев Ким").presses("Подобрать снова");
    curator.seesButton("📝 Вера Зайцева — Лев Ким");
    house.travel(Duration.ofDays(2));
    Phone zoya = school.mentee("Зоя Белова", "{'grade':'g7'}");
    school.in(
        () -> {
          house.publish(new ParticipantApproved(school.part(zoya).id()));
          return zoya;
        });
    curator.sees("Новый наставляемый: Зоя Белова").sees("Без пары ждут: 1");
  }

  /** Each line of a workbook, with the name of its sheet. */
  private static List<String> cells(byte[] xlsx) {
    List<String> lines = new ArrayList<>();
    DataFormatter shown = new DataFormatter();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          List<String> line = new ArrayList<>(List.of(sheet.getSheetName()));
          row.forEach(cell -> line.add(shown.formatCellValue(cell)));
          lines.add(String.join("|", line));
        }
      }
    } catch (IOException torn) {
      throw new UncheckedIOException(torn);
    }
    return lines;
  }

  @Test
  void theWholeCohortIsATable() {
    search();
    curator.presses("Всё таблицей").sees("храните её только у себя");
    List<String> lines = cells(curator.receivesFile("podbor.xlsx"));
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("Пары|Аня Лисицына|7|Миша Орлов|9|ждёт решения куратора")
                    && line.contains("Выбрали друг друга первыми"))
        .anyMatch(
            line ->
                line.startsWith("Без пары|Вера Зайцева|7|наставляемый|") && line.contains("мест"))
        .anyMatch(line -> line.startsWith("Варианты|Боря Котов|Миша Орлов|"));
  }

  @Test
  void whatEverybodyGotAddsUp() {
    search();
    curator.presses("Кому что досталось").sees("Пар: 2");
    curator.sees("желание № 1: 2").sees("наставляемых 1: у 2").sees("Нет двоих");
    curator.presses("Все пары").presses("Аня Лисицына — Миша Орлов");
    curator.presses("Обменять с другой парой").sees("меньше");
    house.telegram().awaitQuiet();
    curator.presses("Боря Котов — Лев Ким").presses("Обменять и закрепить").sees("Обмен сделан");
    curator.presses("Кому что досталось").sees("кто-то другой: 2").sees("Оба больше хотели");
    curator.sees("• Аня Лисицына — Миша Орлов");
  }

  @Test
  void whoIsLeftHearsAKindWordThoughTheCuratorHasNotDecidedOnEveryDraft() {
    search();
    curator.presses("Аня Лисицына — Миша Орлов").presses("Утвердить эту").sees("отправлены: 1");
    vera.doesNotSee("ещё ищет");
    house.travel(Duration.ofHours(25));
    vera.sees("ещё ищет подходящего наставника").seesButton("Дополнить анкету");
    vera.seesButton("Написать куратору").says("/menu").sees("Куратор ищет наставника");
    vera.doesNotSee("Дальше — знакомство");
  }

  @Test
  void afterAPairHasEndedEverybodyKnowsWhereHeStands() {
    approveAll();
    anya.presses("Согласиться").sees("Ждём ответ");
    misha.presses("Согласиться").sees("Пара сложилась");
    boris.presses("Согласиться").sees("Ждём ответ");
    lev.presses("Согласиться").sees("Пара сложилась");
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).living(school.person(anya).id()).get(0);
          school.bean(EndTandem.class).end(tandem, EndCause.ASKED, null, school.now());
          return tandem;
        });
    anya.says("/menu").sees("Прежняя пара закончилась").sees("ищет нового наставника");
    anya.doesNotSee("Дальше — знакомство");
    misha.says("/menu").sees("Куратор ищет новую пару");
    curator.sees("Пара закончила раньше срока: Аня Лисицына — Миша Орлов");
    curator.presses("Аня Лисицына: кто мог бы помочь").sees("Помогла бы такая перестановка");
    curator.sees("• Аня Лисицына: наставник Лев Ким").sees("• Боря Котов: наставник Миша Орлов");
  }

  @Test
  void whoWaitsIsNotForgottenWhateverHappensMeanwhile() {
    approveAll();
    house.travel(Duration.ofDays(10));
    misha.says("/menu").presses("Ответить на предложение").presses("Не подходит");
    misha.presses("Не подходит, без объяснений").sees("Спасибо за честный ответ");
    house.travel(Duration.ofDays(5));
    curator.sees("без пары ждут");
  }

  @Test
  void theTalksOfAGatheringArePlannedSentAndCalledOut() {
    PairsSchool hall = new PairsSchool(house);
    Phone zoya = hall.mentee("Зоя Белова", "{'grade':'g7','needs':['english']}");
    Phone ilya = hall.mentee("Илья Соколов", "{'grade':'g7','needs':['maths']}");
    Phone nika = hall.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    Phone roma = hall.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");
    hall.in(
        () ->
            hall.bean(PlanGathering.class)
                .plan(hall.programme(), hall.now().plus(Duration.ofHours(1)), "Зал"));
    hall.curator.says("/menu").presses("Вместе").presses("Встреча знакомств");
    hall.curator.presses("Кто с кем говорит").sees("нужны те, кто ответил");
    for (Phone guest : List.of(zoya, ilya, nika, roma)) {
      guest.says("/menu").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
    }
    hall.curator.presses("К встрече").presses("Кто с кем говорит").sees("Раундов: 2");
    hall.curator.sees("Раунд 1").sees("Зоя Белова — Рома Лунин");
    hall.curator.doesNotSeeButton("Начать раунды").presses("Разослать каждому");
    hall.curator.sees("Списки разосланы: 4").presses("Таблица для зала");
    assertThat(cells(hall.curator.receivesFile("razgovory.xlsx")))
        .contains("По раундам|1|Зоя Белова|Рома Лунин")
        .contains("По людям|Зоя Белова|Рома Лунин|Ника Орлова");
    zoya.sees("1. Рома Лунин").sees("2. Ника Орлова");
    house.travel(Duration.ofMinutes(65));
    hall.curator.says("/menu").presses("Вместе").presses("Встреча знакомств");
    hall.curator.presses("Кто с кем говорит").presses("Начать раунды").sees("Раунды начались");
    house.travel(Duration.ofMinutes(1));
    ilya.sees("Раунд 1 из 2").sees("Ника Орлова");
    house.travel(Duration.ofMinutes(7));
    ilya.sees("Раунд 2 из 2").sees("Рома Лунин");
    house.travel(Duration.ofMinutes(7));
    ilya.sees("Раунды закончились");
  }

  /** Four in the hall, who have said to come; the rounds have begun. */
  private final class Rounds {

    final PairsSchool hall = new PairsSchool(house);
    final Phone zoya = hall.mentee("Зоя Белова", "{'grade':'g7','needs':['english']}");
    final Phone ilya = hall.mentee("Илья Соколов", "{'grade':'g7','needs':['maths']}");
    final Phone nika = hall.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    final Phone roma = hall.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");

    Rounds() {
      hall.in(
          () ->
              hall.bean(PlanGathering.class)
                  .plan(hall.programme(), hall.now().plus(Duration.ofHours(1)), "Зал"));
      for (Phone guest : List.of(zoya, ilya, nika, roma)) {
        guest.says("/menu").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
      }
      house.travel(Duration.ofMinutes(65));
      hall.curator.says("/menu").presses("Вместе").presses("Встреча знакомств");
      hall.curator.presses("Кто с кем говорит").sees("Раундов: 2").presses("Начать раунды");
      hall.curator.sees("Раунды начались");
      house.travel(Duration.ofMinutes(1));
      ilya.sees("Раунд 1 из 2").sees("Ника Орлова");
    }

    long heard(Phone phone, String part) {
      house.telegram().awaitQuiet();
      return phone.botTexts().stream().filter(text -> text.contains(part)).count();
    }
  }

  @Test
  void roundsThatAreMadeFewerEndOnceAndAreBegunAgainOnlyOnAWord() {
    Rounds rounds = new Rounds();
    Phone leader = rounds.hall.curator;
    house.telegram().awaitQuiet();
    leader.presses("Начать раунды").sees("Раунды уже идут, сейчас раунд 1");
    leader.presses("Пусть идут дальше").sees("Раундов: 2");
    house.travel(Duration.ofMinutes(1));
    assertThat(rounds.heard(rounds.ilya, "Раунд 1 из")).isEqualTo(1);
    leader.presses("➖ Раунд").sees("Раундов: 1");
    for (int minute = 0; minute < 30; minute += 5) {
      house.travel(Duration.ofMinutes(5));
    }
    assertThat(rounds.heard(rounds.ilya, "Раунды закончились")).isEqualTo(1);
    leader.presses("➕ Раунд").sees("Раундов: 2").presses("Начать раунды");
    leader.sees("Раунды начались");
    house.travel(Duration.ofMinutes(1));
    assertThat(rounds.heard(rounds.ilya, "Раунд 1 из 2")).isEqualTo(2);
    leader.presses("Начать раунды").presses("Начать с первого").sees("Раунды начались");
    house.travel(Duration.ofMinutes(1));
    assertThat(rounds.heard(rounds.ilya, "Раунд 1 из 2")).isEqualTo(3);
  }

  @Test
  void whatWasMissedOfTheRoundsIsPassedOverAndWhoCannotComeLeavesABreak() {
    Rounds rounds = new Rounds();
    rounds.roma.says("/menu").presses("Встреча знакомств").presses("Не смогу").sees("Спасибо");
    house.telegram().awaitQuiet();
    GatheringId id =
        rounds.hall.in(
            () ->
                rounds
                    .hall
                    .bean(Gatherings.class)
                    .findByProgrammeIdOrderByStartsAtDesc(rounds.hall.programme())
                    .get(0)
                    .id());
    // found late: by the clock of the hall it is the second round
    rounds.hall.in(
        () -> {
          TalkNotes notes = rounds.hall.bean(TalkNotes.class);
          notes.round(id.value() * 100 + 1, rounds.hall.now().minus(Duration.ofMinutes(8)));
          return id;
        });
    rounds.ilya.sees("Раунд 2 из 2, последний. Сейчас перерыв");
    assertThat(rounds.heard(rounds.zoya, "Раунд 2 из 2")).isEqualTo(1);
    assertThat(rounds.heard(rounds.roma, "Раунд 2 из 2")).isZero();
    house.travel(Duration.ofMinutes(15));
    assertThat(rounds.heard(rounds.ilya, "Раунды закончились")).isEqualTo(1);
    assertThat(rounds.heard(rounds.roma, "Раунды закончились")).isZero();
  }

  @Test
  void whoComesLateIsTakenIntoTheRoundsThatAreLeftAndTheCuratorReadsWhoIsMissing() {
    PairsSchool hall = new PairsSchool(house);
    Phone zoya = hall.mentee("Зоя Белова", "{'grade':'g7','needs':['english']}");
    Phone ilya = hall.mentee("Илья Соколов", "{'grade':'g7','needs':['maths']}");
    Phone nika = hall.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    Phone roma = hall.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");
    hall.in(
        () ->
            hall.bean(PlanGathering.class)
                .plan(hall.programme(), hall.now().plus(Duration.ofHours(1)), "Зал"));
    for (Phone guest : List.of(zoya, ilya, nika)) {
      guest.says("/menu").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
    }
    house.travel(Duration.ofMinutes(65));
    Phone leader = hall.curator;
    leader.says("/menu").presses("Вместе").presses("Встреча знакомств");
    leader.presses("Кто с кем говорит").sees("Раундов: 2").presses("Начать раунды");
    leader.sees("Раунды начались").doesNotSee("Здесь, но дальше");
    house.travel(Duration.ofMinutes(1));
    zoya.sees("Раунд 1 из 2").sees("Ника Орлова");
    // Roma comes late, and Ilya does not come at all
    leader.says("/menu").presses("Вместе").presses("Встреча знакомств");
    leader.presses("Отметить, кто был").sees("Кто был");
    for (String there : List.of("Зоя", "Ника", "Рома")) {
      house.telegram().awaitQuiet();
      leader.presses(there).seesButton("✓ " + there);
    }
    leader.presses("Готово").presses("Кто с кем говорит");
    leader.sees("Здесь, но дальше по плану ни с кем не говорят: ").sees("Рома Лунин");
    leader.sees("Стоят в плане, а прийти не смогут или ещё не отмечены: Илья Соколов");
    leader.presses("Заново").sees("Раунды до 1-го включительно остались").sees("Раундов: 2");
    leader.sees("Зоя Белова — Рома Лунин").doesNotSee("Илья");
    house.travel(Duration.ofMinutes(7));
    zoya.sees("Раунд 2 из 2").sees("Рома Лунин");
    roma.sees("Раунд 2 из 2").sees("Зоя Белова");
  }

  @Test
  void whoGoesInTheMiddleIsCalledToNoMoreTalksAndStandsInNoFurtherRound() {
    Rounds rounds = new Rounds();
    Phone leader = rounds.hall.curator;
    leader.says("/menu").presses("Вместе").presses("Встреча знакомств");
    leader.presses("Отметить, кто был").sees("Кто был").presses("Отметить всех");
    leader.seesButton("✓ Рома").presses("Готово");
    house.travel(Duration.ofMinutes(2));
    rounds.roma.says("/menu").presses("Встреча знакомств").presses("Не смогу").sees("Спасибо");
    house.telegram().awaitQuiet();
    leader.presses("Кто с кем говорит").sees("Стоят в плане").sees("Рома Лунин");
    leader.presses("Заново").sees("Раунды до 1-го включительно остались").sees("Раундов: 2");
    leader.presses("Таблица для зала");
    assertThat(cells(leader.receivesFile("razgovory.xlsx")))
        .contains("По раундам|1|Зоя Белова|Рома Лунин", "По раундам|2|Зоя Белова|Ника Орлова")
        .doesNotContain("По раундам|2|Илья Соколов|Рома Лунин");
    house.travel(Duration.ofMinutes(6));
    rounds.zoya.sees("Раунд 2 из 2").sees("Ника Орлова");
    rounds.ilya.sees("Раунд 2 из 2, последний. Сейчас перерыв");
    assertThat(rounds.heard(rounds.roma, "Раунд 2 из 2")).isZero();
    house.travel(Duration.ofMinutes(7));
    assertThat(rounds.heard(rounds.zoya, "Раунды закончились")).isEqualTo(1);
    assertThat(rounds.heard(rounds.roma, "Раунды закончились")).isZero();
  }

  @Test
  void aNewPlanRemembersWhoHasAlreadyTalkedThereAndAtAnEarlierGathering() {
    Rounds rounds = new Rounds();
    Phone leader = rounds.hall.curator;
    house.travel(Duration.ofMinutes(16));
    assertThat(rounds.heard(rounds.ilya, "Раунды закончились")).isEqualTo(1);
    Phone vera = rounds.hall.mentor("Вера Ткач", "{'grade':'g9','competences':['history']}");
    Phone egor = rounds.hall.mentee("Егор Зуев", "{'grade':'g7','needs':['history']}");
    rounds.hall.in(
        () ->
            rounds
                .hall
                .bean(PlanGathering.class)
                .plan(rounds.hall.programme(), rounds.hall.now().plus(Duration.ofDays(2)), "Зал"));
    for (Phone guest : List.of(rounds.zoya, rounds.ilya, rounds.nika, rounds.roma, vera, egor)) {
      guest.says("/menu").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
    }
    leader.says("/menu").presses("Вместе").presses("Встреча знакомств").presses("Кто с кем");
    leader.sees("Раундов: 3").sees("уже разговаривал друг с другом раньше");
    leader.presses("Таблица для зала");
    List<String> cells = cells(leader.receivesFile("razgovory.xlsx"));
    assertThat(cells)
        .filteredOn(cell -> cell.startsWith("По раундам|1|"))
        .hasSize(3)
        // Vera can be new to one of the two only: the other has talked with whoever is left
        .filteredOn(cell -> cell.matches(".*(Зоя|Илья).*\\|(Ника|Рома).*"))
        .hasSize(1);
  }

  /** What both sides of one pair have read from the proposal on. */
  private record Read(List<String> mentee, List<String> mentor) {}

  /** Two who are alone in their school: whatever happens, they are proposed to each other. */
  private final class Two {

    final PairsSchool school = new PairsSchool(house);
    final Phone mentee =
        school.mentee("Зоя Белова", "{'grade':'g7','needs':['maths'],'week':['tue15']}");
    final Phone mentor =
        school.mentor("Ника Орлова", "{'grade':'g9','competences':['maths'],'week':['tue15']}");
    final GatheringId gathering = school.gathering();

    Two proposed() {
      school.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
      school.curator.presses("Подобрать пары").sees("1 из 1").presses("Утвердить все");
      school.curator.presses("Да, утвердить").sees("отправлены: 1");
      house.telegram().awaitQuiet();
      return this;
    }

    List<String> menteeReads() {
      return reads(mentee);
    }

    Read read() {
      return new Read(reads(mentee), reads(mentor));
    }

    private List<String> reads(Phone phone) {
      house.telegram().awaitQuiet();
      phone.says("/menu");
      house.telegram().awaitQuiet();
      List<String> all = phone.botTexts();
      int first = 0;
      while (!all.get(first).contains("Есть предложение о паре")) {
        first++;
      }
      return all.subList(first, all.size()).stream()
          .map(text -> text.replaceAll("\\d\\d:\\d\\d|\\d+ сентября", ""))
          .toList();
    }
  }

  @Test
  void whatBothReadIsTheSameWhateverAnybodyChose() {
    Two silent = new Two().proposed();
    Two mutual = new Two();
    mutual.school.chooses(mutual.gathering, mutual.mentee, mutual.mentor);
    mutual.school.chooses(mutual.gathering, mutual.mentor, mutual.mentee);
    Two oneSided = new Two();
    oneSided.school.chooses(oneSided.gathering, oneSided.mentor, oneSided.mentee);
    Read read = silent.read();
    assertThat(read.mentee().get(0)).contains("Ника Орлова");
    assertThat(mutual.proposed().read()).isEqualTo(read);
    assertThat(oneSided.proposed().read()).isEqualTo(read);
  }

  @Test
  void whatTheOtherSideReadsIsTheSameWhyeverThereIsNoPair() {
    Two refused = new Two().proposed();
    refused.mentor.presses("Не подходит").presses("Написать куратору").says("Мы ссоримся");
    refused.mentor.sees("Спасибо за честный ответ");
    List<String> read = refused.menteeReads();
    assertThat(read.toString()).contains("Поиск пары продолжается").doesNotContain("ссоримся");

    Two withdrawn = new Two().proposed();
    withdrawn.school.curator.presses("Зоя Белова — ").presses("Отозвать предложение");
    withdrawn.school.curator.presses("Да, отозвать").sees("отозвано предложение");
    assertThat(withdrawn.menteeReads()).isEqualTo(read);

    Two left = new Two().proposed();
    left.school.in(
        () ->
            left.school
                .bean(WithdrawConsent.class)
                .all(left.school.person(left.mentor).id(), left.school.part(left.mentor)));
    assertThat(left.menteeReads()).isEqualTo(read);
  }

  @Test
  void whoGetsASecondMentorByHandIsOfferedTheMostSuitableFirst() {
    PairsSchool more = new PairsSchool(house);
    Phone zoya = more.mentee("Зоя Белова", "{'grade':'g7','needs':['maths'],'week':['tue15']}");
    Phone lena = more.mentor("Лена Ручьёва", "{'grade':'g9','week':['fri15']}");
    Phone roma = more.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");
    Phone nika = more.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    List<Participant> ranked =
        more.in(
            () ->
                more.bean(RankMentors.class)
                    .best(
                        more.part(zoya),
                        List.of(more.part(lena), more.part(roma), more.part(nika))));
    assertThat(ranked)
        .extracting(Participant::person)
        .containsExactly(more.person(nika).id(), more.person(roma).id(), more.person(lena).id());
  }

  @Test
  void whoHasLeftIsPromisedNoFurtherSearch() {
    Two two = new Two().proposed();
    String accept =
        two.mentor.data().stream()
            .filter(one -> one.startsWith("matching.accept"))
            .findFirst()
            .orElseThrow();
    two.school.in(
        () ->
            two.school
                .bean(LeaveProgramme.class)
                .by(two.school.person(two.mentor), two.school.part(two.mentor).id()));
    two.mentee.sees("Поиск пары продолжается");
    house.telegram().awaitQuiet();
    two.mentor.forges(two.mentor.lastMessageId(), accept).seesToast("уже решено");
    two.mentor.sees("больше не действует").doesNotSee("Поиск");
  }

  @Test
  void whoHasNotAnsweredReadsTheSameWhateverTheOtherSaid() {
    Two silent = new Two().proposed();
    Two agreed = new Two().proposed();
    agreed.mentor.presses("Согласиться").sees("Ждём ответ");
    house.travel(Duration.ofDays(3));
    assertThat(agreed.menteeReads()).isEqualTo(silent.menteeReads());
  }

  /** One mentor is offered to two mentees. */
  private static final class TwoPlaces {

    final PairsSchool places = new PairsSchool(house);
    final Phone zoya = places.mentee("Зоя Белова", "{'grade':'g7'}");
    final Phone ilya = places.mentee("Илья Соколов", "{'grade':'g7'}");
    final Phone nika = places.mentor("Ника Орлова", "{'grade':'g9','capacity':'two'}");

    TwoPlaces() {
      places.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
      places.curator.presses("Подобрать пары").sees("2 из 2").presses("Утвердить все");
      places.curator.presses("Да, утвердить").sees("отправлены: 2");
    }

    void onlyOneIsLeft() {
      places.answers(nika, "{'grade':'g9','capacity':'one'}");
    }
  }

  @Test
  void theCuratorHearsWhenAMentorHasFewerPlacesThanWerePromised() {
    TwoPlaces two = new TwoPlaces();
    two.zoya.presses("Согласиться").sees("Ждём ответ");
    String accept =
        two.ilya.sees("предложение о паре").data().stream()
            .filter(one -> one.startsWith("matching.accept"))
            .findFirst()
            .orElseThrow();
    two.onlyOneIsLeft();
    two.places.curator.sees("Ника Орлова: мест теперь 1, а пар и предложений 2");
    two.places.curator.presses("Посмотреть пары").seesButton("⏳ Илья Соколов — Ника Орлова");
    // with her only place taken nobody is left waiting for it
    two.nika.says("/menu").presses("Ответить на предложение").sees("Зоя Белова");
    two.nika.presses("Согласиться").sees("Пара сложилась");
    two.nika.sees("Все места, о которых сказано в анкете, заняты").seesButton("Дополнить анкету");
    two.ilya.sees("Поиск пары продолжается").doesNotSee("места");
    two.places.curator.sees(
        "Все места у наставника заняты, поэтому предложение снято: Илья Соколов");
    two.ilya.says("/menu").sees("Вот что сейчас").doesNotSeeButton("Ответить на предложение");
    two.ilya.forges(two.ilya.lastMessageId(), accept).sees("Поиск пары продолжается");
    assertThat(
            two.places.in(
                () -> two.places.bean(Tandems.class).living(two.places.person(two.ilya).id())))
        .isEmpty();
  }

  @Test
  void whoTakesBackThePlaceThatIsStillOfferedIsNotHeldToIt() {
    TwoPlaces two = new TwoPlaces();
    two.zoya.presses("Согласиться").sees("Ждём ответ");
    two.ilya.presses("Согласиться").sees("Ждём ответ");
    two.nika.says("/menu").presses("Ответить на предложение").sees("Зоя Белова");
    two.nika.presses("Согласиться").sees("Пара сложилась").doesNotSee("Все места");
    two.onlyOneIsLeft();
    two.places.curator.sees("Все места у наставника заняты").doesNotSee("Лучше отозвать");
    two.nika.sees("Все места, о которых сказано в анкете, заняты");
    two.ilya.sees("Поиск пары продолжается");
    two.nika.says("/menu").doesNotSeeButton("Ответить на предложение");
  }

  @Test
  void placesTakenBackEndNoPairAndTheCuratorSeesWhoItIsAboutAndWhatCanBeDone() {
    TwoPlaces two = new TwoPlaces();
    two.zoya.presses("Согласиться");
    two.ilya.presses("Согласиться");
    two.nika.says("/menu").presses("Ответить на предложение").presses("Согласиться");
    two.nika.sees("Пара сложилась").says("/menu").presses("Ответить на предложение");
    two.nika.presses("Согласиться").sees("Пара сложилась");
    two.onlyOneIsLeft();
    two.places.curator.sees("мест в анкете теперь 1, а наставляемых 2 (");
    two.places.curator.sees("Свободных наставников сейчас нет").seesButton("Написать наставнику");
    house.travel(Duration.ofDays(1));
    two.nika.sees("те, с кем ты уже работаешь, остаются с тобой").sees("Илья Соколов");
    two.ilya.doesNotSee("мест");

    // said again with nothing less it is no news
    int told = two.places.curator.botTexts().size();
    two.onlyOneIsLeft();
    house.telegram().awaitQuiet();
    assertThat(two.places.curator.botTexts().subList(told, two.places.curator.botTexts().size()))
        .noneMatch(text -> text.contains("наставляемых 2"));

    // somebody is free: one of the two can go on there
    two.places.mentor("Рома Лунин", "{'grade':'g9','capacity':'one'}");
    two.places.answers(two.nika, "{'grade':'g9','capacity':'two'}");
    two.onlyOneIsLeft();
    two.places.curator.sees("подобрать кому-то другого").presses("Другой наставник: Зоя Белова");
    two.places.curator.presses("Рома Лунин").presses("Пропустить").presses("Да");
    two.places.curator.sees("Сделано");
  }

  @Test
  void severalGetTheirSecondMentorsInOneSearch() {
    PairsSchool more = new PairsSchool(house);
    Phone zoya = more.mentee("Зоя Белова", "{'grade':'g7','needs':['maths'],'week':['tue15']}");
    Phone ilya = more.mentee("Илья Соколов", "{'grade':'g7','needs':['english'],'week':['tue15']}");
    Phone nika = more.mentor("Ника Орлова", "{'grade':'g9','week':['tue15'],'capacity':'two'}");
    more.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    more.curator.presses("Подобрать пары").sees("2 из 2").presses("Утвердить все");
    more.curator.presses("Да, утвердить").sees("отправлены: 2");
    for (Phone mentee : List.of(zoya, ilya)) {
      mentee.says("/menu").presses("Ответить на предложение").presses("Согласиться");
      nika.says("/menu").presses("Ответить на предложение").presses("Согласиться");
    }
    more.mentor("Рома Лунин", "{'grade':'g9','competences':['english'],'week':['tue15']}");
    more.mentor("Лена Ручьёва", "{'grade':'g9','competences':['maths'],'week':['tue15']}");
    Phone vera = more.mentee("Вера Зайцева", "{'grade':'g7'}");
    more.curator.says("/menu").presses("Вместе").presses("👥 Пары").presses("Вторые наставники");
    more.curator.sees("Кому нужен ещё один наставник?").presses("Зоя Белова");
    house.restart();
    more.curator.presses("Илья Соколов").presses("Готово");
    more.curator.sees("• Зоя Белова — Лена Ручьёва (сейчас: Ника Орлова)");
    more.curator.sees("• Илья Соколов — Рома Лунин").sees("Пока ничего не изменилось");
    zoya.doesNotSee("Лена");
    String all =
        more.curator.data().stream()
            .filter(one -> one.contains("seconded"))
            .findFirst()
            .orElseThrow();
    house.restart();
    more.curator.presses("Назначить: 2").sees("Зоя Белова — Лена Ручьёва");
    more.curator.sees("Теперь работают вместе");
    zoya.sees("Наставник: Лена Ручьёва");
    ilya.sees("Наставник: Рома Лунин");
    more.curator.says("/menu").presses("Вместе");
    more.curator.forges(more.curator.lastMessageId(), all).sees("Осталось как было");
    String nobodys = all.replaceAll(":\\d+:\\d+$", ":99998:99999");
    more.curator.forges(more.curator.lastMessageId(), nobodys).seesToast("уже решено");
    more.curator.says("/menu").presses("Вместе").presses("👥 Пары").presses("Вторые наставники");
    more.curator.sees("назначить некому");
    vera.says("/menu").doesNotSee("Наставник:");
  }

  @Test
  void whomSomebodyHasOnceNotWantedStaysAwayUntilNamedAmongThoseLiked() {
    PairsSchool twice = new PairsSchool(house);
    Phone zoya = twice.mentee("Зоя Белова", "{'grade':'g7'}");
    Phone ilya = twice.mentee("Илья Соколов", "{'grade':'g7'}");
    Phone nika = twice.mentor("Ника Орлова", "{'grade':'g9','capacity':'one'}");
    twice.mentor("Рома Лунин", "{'grade':'g9','capacity':'one'}");
    twice.vetoes(twice.gathering(), nika, zoya);
    house.travel(Duration.ofDays(1));
    GatheringId second = twice.gathering();
    twice.chooses(second, zoya, nika);
    twice.chooses(second, nika, ilya);
    twice.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    twice.curator.presses("Подобрать пары").seesButton("Зоя Белова — Рома Лунин");
    house.travel(Duration.ofDays(1));
    twice.chooses(twice.gathering(), nika, zoya);
    twice.curator.presses("Подобрать снова").seesButton("Зоя Белова — Ника Орлова");
  }

  @Test
  void whoWaitsIsEntrustedToThePsychologistWhoWritesBackOneLine() {
    approveAll();
    curator.presses("Без пары всего: 1").presses("Вера Зайцева").presses("Передать психологу");
    curator.sees("только имя, класс и эти слова").says("Ждёт пару второй месяц, грустит");
    String link = curator.sees("Ссылка для психолога готова").findLink("t-");
    Phone nadya = school.stranger("Надежда Ильина");
    nadya.opens(link).sees("Вера Зайцева, класс: 7").sees("Ждёт пару второй месяц");
    nadya.doesNotSee("Миша");
    school.stranger("Чужой Человек").opens(link).doesNotSee("Вера");
    vera.opens(link).doesNotSee("грустит");
    nadya.says("/menu").presses("Поддержать: Вера Зайцева").presses("Ответить куратору");
    nadya.sees("Одна строка").says("Поговорили, всё в порядке").sees("Передано куратору");
    curator.sees("Психолог о том, кто ждёт пару (Вера Зайцева): Поговорили");
    nadya.says("/menu").doesNotSeeButton("Поддержать");
    curator.presses("Посмотреть пары").presses("Без пары всего: 1").presses("Вера Зайцева");
    curator.sees("психолог ответил: Поговорили");
    assertThat(mydata(vera)).contains("куратор просит психолога о поддержке");
    assertThat(mydata(vera)).doesNotContain("грустит", "Поговорили");
    assertThat(mydata(nadya)).contains("о том, кто ждёт пару: Поговорили, всё в порядке");
    assertThat(mydata(anya)).contains("предложение пары, Миша Орлов").doesNotContain("психолог");
  }

  private static String mydata(Phone phone) {
    return new String(phone.says("/mydata").receivesFile("mydata"), StandardCharsets.UTF_8);
  }

  @Test
  void thePsychologistReadsNothingOfWhoTakesPartNoLonger() {
    approveAll();
    curator.presses("Без пары всего: 1").presses("Вера Зайцева").presses("Передать психологу");
    curator.sees("эти слова").says("Ждёт давно");
    String link = curator.sees("Ссылка для психолога готова").findLink("t-");
    Phone nadya = school.stranger("Надежда Ильина");
    nadya.opens(link).sees("Вера Зайцева").sees("Ждёт давно");
    String read =
        nadya.data().stream().filter(one -> one.contains("referred:")).findFirst().orElseThrow();
    school.in(() -> school.bean(ErasePerson.class).now(school.person(nadya)));
    // whoever helped is gone, and somebody else may open what waits for an answer
    Phone olga = school.stranger("Ольга Ильина");
    olga.opens(link).sees("Ждёт давно").says("/menu").presses("Поддержать: Вера Зайцева");
    house.telegram().awaitQuiet();
    school.in(
        () -> school.bean(LeaveProgramme.class).by(school.person(vera), school.part(vera).id()));
    int menu = olga.lastMessageId();
    olga.forges(menu, read).doesNotSee("Что передать");
    olga.forges(menu, read.replace("referred", "referral")).seesToast("уже решено");
    assertThat(olga.lastMessage()).doesNotContain("Вера");
  }

  @Test
  void whoIsErasedInOneProgrammeKeepsTheTalksOfAnother() {
    Rounds rounds = new Rounds();
    PairsSchool hall = rounds.hall;
    assertThat(mydata(rounds.ilya))
        .contains("раунд 1: Ника Орлова", "раунд 2: Рома Лунин", "ответ: приду");
    house.telegram().awaitQuiet();
    assertThat(talksAfterErasing(hall, rounds.ilya, school.programme())).isEqualTo(2);
    assertThat(talksAfterErasing(hall, rounds.ilya, hall.programme())).isZero();
  }

  private static int talksAfterErasing(PairsSchool hall, Phone phone, ProgrammeId programme) {
    return hall.in(
        () -> {
          PersonId person = hall.person(phone).id();
          house.publish(new ErasedFromProgramme(person, programme, new ErasedRows()));
          return hall.bean(Talks.class).with(person).size();
        });
  }

  @Test
  void amongManyPairsOneIsFoundByAPartOfAName() {
    PairsSchool many = new PairsSchool(house);
    for (char letter = 'А'; letter <= 'К'; letter++) {
      many.mentee(letter + "ня Лисёнкова", "{'grade':'g7'}");
    }
    for (char letter = 'А'; letter <= 'Д'; letter++) {
      many.mentor(letter + "ев Ким", "{'grade':'g9','capacity':'three'}");
    }
    many.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
    many.curator.presses("Подобрать пары").sees("11 из 11").presses("Дальше");
    many.curator.seesButton("Раньше").presses("Найти по имени").sees("Кого найти");
    many.curator.says("ВНЯ ЛИСЕН").sees("Нашлось по").seesButton("Вня Лис");
    many.curator.presses("Искать ещё").says("Жираф").sees("никого среди пар");
    many.curator.presses("Все пары").sees("11 из 11");
  }

  @AfterEach
  void nobodyButTheCuratorReadsAboutChoicesOrRefusals() {
    for (Phone phone : List.of(anya, boris, vera, misha, lev)) {
      assertThat(String.join("\n", phone.botTexts()))
          .doesNotContain("Выбрали", "Выбор на", "взаимн", "желание №", "Исключ", "исключ")
          .doesNotContain("отказал", "говорит «не подходит»", "просит не объединять", "Причина (");
    }
  }
}
