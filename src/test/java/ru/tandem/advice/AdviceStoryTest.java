package ru.tandem.advice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.bot.PairsSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** One question at a time: the first ready mentor to take it answers. */
class AdviceStoryTest {

  private static final String MATHS = "{'grade':'g9','competences':['maths']}";

  private static House house;

  private PairsSchool school;
  private Phone curator;
  private Phone anya;
  private Phone misha;
  private Phone lev;
  private Phone nika;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMenteeAndThreeMentors() {
    school = new PairsSchool(house, MentoringKind.SITUATIONAL);
    curator = school.curator;
    anya = school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    misha = school.mentor("Миша Орлов", MATHS);
    lev = school.mentor("Лев Ким", MATHS);
    nika = school.mentor("Ника Орлова", "{'grade':'g9','competences':['english']}");
  }

  private void asks(String words) {
    anya.says("/menu").presses("Задать вопрос наставникам").sees("О чём вопрос?");
    anya.presses("Математика").sees("Что хочется спросить?").says(words);
    anya.sees("Вопрос у наставников");
    house.telegram().awaitQuiet();
  }

  @Test
  void whoTakesItFirstAnswersAndTheAnswerIsRated() {
    asks("Как считать проценты?");
    misha.sees("Вопрос по теме «Математика»").sees("Как считать проценты?").doesNotSee("Аня");
    int card = lev.sees("Как считать проценты?").lastMessageId();
    nika.doesNotSee("проценты");
    String pass = data(lev, "advice.pass");
    misha.presses("Беру").sees("Аня Лисицына спрашивает");
    anya.sees("Миша Орлов берёт твой вопрос");
    lev.pressesOld(card, "Беру").sees("уже взяли");
    lev.says("/menu").sees("Анкета принята").forges(lev.lastMessageId(), pass).sees("уже взяли");
    misha.says("Начни с одного процента").sees("Ответ передан: Аня Лисицына");
    anya.sees("Миша Орлов отвечает").sees("Начни с одного процента").presses("5 ⭐");
    anya.sees("Спасибо! Оценка: 5").doesNotSeeButton("Спросить других");
    curator.says("/menu").presses("Вместе").presses("Вопросы наставникам");
    curator.sees("Как считать проценты?").sees("ответ есть: Миша Орлов; оценка: 5");
    assertThat(mydata(anya)).contains("Как считать проценты?", "оценка ответа: 5");
    assertThat(mydata(misha)).contains("мой ответ на вопрос: Начни с одного процента");
    anya.says("/menu").seesButton("Задать вопрос наставникам");
    curator.says("/menu").presses("Вместе").presses("Изменить").presses("Закрыть программу");
    curator.sees("вопросы наставникам и ответы на них: 1");
  }

  private static String data(Phone phone, String prefix) {
    return phone.data().stream().filter(one -> one.startsWith(prefix)).findFirst().orElseThrow();
  }

  private static String mydata(Phone phone) {
    return new String(phone.says("/mydata").receivesFile("mydata"), UTF_8);
  }

  @Test
  void whatNobodyTakesComesToTheCuratorWhoAnswers() {
    asks("Зачем нужны логарифмы?");
    misha.presses("Не сейчас").sees("спросим других");
    curator.doesNotSee("никто не взял");
    lev.presses("Не сейчас").sees("спросим других");
    curator.sees("Вопрос по теме «Математика» никто не взял").sees("Аня Лисицына");
    curator.says("/menu").presses("Вместе").presses("Вопросы без ответа: 1");
    curator.presses("Ответить: Аня").sees("Что ответить?").says("Покажу на уроке");
    curator.sees("Ответ передан");
    anya.sees("Марина Соколова отвечает").sees("Покажу на уроке").presses("2 ⭐");
    // everybody who knows about it is asked anew
    anya.sees("Оценка: 2").presses("Спросить других").sees("Вопрос у наставников");
    misha.sees("Зачем нужны логарифмы?").seesButton("Беру");
  }

  @Test
  void silenceIsWaitedForADayAndThenTheCuratorHears() {
    asks("Что такое синус?");
    curator.doesNotSee("никто не взял");
    house.travel(Duration.ofHours(25));
    curator.sees("Вопрос по теме «Математика» никто не взял");
    lev.says("/menu").presses("Вопрос ждёт: Математика").sees("Аня Лисицына спрашивает");
    anya.sees("Лев Ким берёт твой вопрос");
    house.travel(Duration.ofHours(25));
    lev.sees("Тебя ждёт вопрос");
    house.travel(Duration.ofHours(25));
    lev.sees("передан другим");
    lev.says("Отношение").doesNotSee("Ответ передан");
    misha.says("/menu").presses("Вопрос ждёт: Математика").says("Отношение катета");
    misha.sees("Ответ передан");
    anya.sees("Отношение катета");
  }

  @Test
  void whoNeedsItNoLongerSaysSoAndNobodyElseMayDoAnything() {
    asks("Что такое корень?");
    String take = data(misha, "advice.take");
    nika.forges(nika.lastMessageId(), take).seesToast("уже решено");
    nika.forges(nika.lastMessageId(), take.replace("take", "reply")).seesToast("уже решено");
    nika.forges(nika.lastMessageId(), take.replace("take", "show")).seesToast("уже решено");
    misha.presses("Беру").sees("Аня Лисицына спрашивает");
    anya.says("/menu").presses("Мой вопрос: Математика").sees("Отвечает: Миша Орлов");
    anya.presses("Уже не нужно").sees("Ответ уже не нужен");
    misha.sees("уже не нужен").sees("Спасибо");
    misha.forges(misha.lastMessageId(), take).sees("уже не нужен");
  }

  @Test
  void whoGivesItBackLeavesItToTheCuratorWhenTheOthersAreSilent() {
    asks("Что такое предел?");
    misha.presses("Беру").sees("Аня Лисицына спрашивает");
    house.travel(Duration.ofHours(25));
    misha.sees("Тебя ждёт вопрос").presses("Не сейчас").sees("спросим других");
    curator.sees("Вопрос по теме «Математика» никто не взял").sees("Что такое предел?");
    lev.says("/menu").presses("Вопрос ждёт: Математика").sees("Аня Лисицына спрашивает");
    curator.says("/menu").presses("Вместе").presses("Вопросы").presses("Ответить: Аня");
    curator.sees("Что ответить?").says("К чему всё идёт").sees("Ответ передан");
    lev.sees("Ответ на вопрос «Что такое предел?» уже есть");
    anya.sees("К чему всё идёт").presses("1 ⭐").sees("Оценка: 1");
    String again = data(anya, "advice.again");
    anya.presses("Спросить других").sees("Вопрос у наставников");
    anya.says("/menu").seesButton("Мой вопрос");
    anya.forges(anya.lastMessageId(), again).sees("К чему всё идёт");
    assertThat(house.bean(Advices.class).findByProgrammeIdOrderByIdDesc(school.programme()))
        .hasSize(2);
  }

  @Test
  void nobodyIsAskedToAnswerWhoTakesPartNoLonger() {
    asks("Что такое ноль?");
    withdraws(anya);
    lev.says("/menu").doesNotSeeButton("Вопрос ждёт");
    curator.says("/menu").presses("Вместе").presses("Вопросы").sees("Что такое ноль?");
    curator.doesNotSeeButton("Ответить");
  }

  @Test
  void whoHasTakenItHearsThatNobodyWaitsForTheAnswer() {
    asks("Что такое ноль?");
    misha.presses("Беру").sees("Аня Лисицына спрашивает");
    withdraws(anya);
    misha.says("/menu").doesNotSeeButton("Ответить на вопрос");
    house.travel(Duration.ofHours(25));
    misha.sees("уже не нужен").doesNotSee("Тебя ждёт вопрос");
  }

  @Test
  void aMentorWhoseConsentIsMissingIsOfferedNoQuestion() {
    asks("Что такое ноль?");
    withdraws(lev);
    lev.says("/menu").doesNotSeeButton("Вопрос ждёт");
    misha.says("/menu").seesButton("Вопрос ждёт");
  }

  private void withdraws(Phone phone) {
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              Participant part =
                  house.bean(Participants.class).get(new ParticipantId(school.participant(phone)));
              house.bean(WithdrawConsent.class).all(part.person(), part);
            });
    house.telegram().awaitQuiet();
  }
}
