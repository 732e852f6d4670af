package ru.tandem.matching.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Other kinds of mentoring, each from the wish to the order and what comes after. */
class KindsStoryTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static void accept(Phone... all) {
    for (Phone one : all) {
      one.says("/menu").presses("Ответить на предложение").presses("Согласиться");
      house.telegram().awaitQuiet();
    }
  }

  private static Phone pairs(PairsSchool school) {
    Phone curator = school.curator.says("/menu");
    house.telegram().awaitQuiet();
    return curator.forges(curator.lastMessageId(), "tandems.all:" + school.programme() + ":0");
  }

  /** The order is made, numbered, and in force. */
  private static String ordered(PairsSchool school, String number) {
    Phone curator = school.curator;
    pairs(school).presses("Приказ о парах в Word");
    String paper = WordFile.text(curator.receivesFile("prikaz-pary"));
    house.telegram().awaitQuiet();
    pairs(school).presses("Вышел приказ");
    curator.sees("Какой номер").says(number).sees("От какого числа").says("07.09.2026");
    curator.sees("проверим").presses("Всё верно").sees("записан");
    return paper;
  }

  @Test
  void speedMentoringGoesFromTheRoundsByTheWishesToTheOrder() {
    PairsSchool school = new PairsSchool(house, MentoringKind.SPEED);
    Phone zoya = school.mentee("Зоя Белова", "{'grade':'g7','needs':['english']}");
    Phone ilya = school.mentee("Илья Соколов", "{'grade':'g7','needs':['maths']}");
    Phone nika = school.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    Phone roma = school.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");
    Phone curator = school.curator;
    curator.says("/menu").presses("Вместе");
    curator.forges(curator.lastMessageId(), "gatherings.kinds:" + school.programme());
    curator.presses("Быстрые знакомства").sees("В какой день").says("08.09.2026");
    curator.says("15:30").says("Актовый зал").sees("проверим").presses("Всё верно");
    house.telegram().awaitQuiet();
    for (Phone guest : List.of(zoya, ilya, nika, roma)) {
      guest.says("/menu").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
    }
    house.travel("2026-09-08T16:45");
    curator.says("/menu").presses("Вместе").presses("Быстрые знаком");
    curator.presses("Отметить, кто был").presses("Отметить всех").presses("Готово");
    // begun an hour and a quarter late: the rounds go on beyond the planned end
    curator.presses("Кто с кем говорит").sees("Раундов: 2").presses("Начать раунды");
    curator.sees("Раунды начались");
    house.travel(Duration.ofMinutes(1));
    ilya.sees("Раунд 1 из 2").sees("Ника Орлова");
    house.travel(Duration.ofMinutes(7));
    house.travel(Duration.ofMinutes(7));
    ilya.sees("Раунды закончились");
    curator.sees("Раунды закончились").sees("Отметьте, кто был").presses("К встрече");
    curator.presses("спросить пожелания").sees("Отмечено присутствие: 4").presses("Да");
    zoya.sees("с кем").seesButton("Меню");
    house.travel(Duration.ofDays(4));
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("2 из 2").presses("Утвердить все").presses("Да, утвердить").sees("отправлены: 2");
    accept(zoya, ilya, nika, roma);
    assertThat(ordered(school, "1-с")).contains("Рома Лунин, 9 класс\tЗоя Белова, 7 класс");
  }

  @Test
  void inAReverseProgrammeTheYoungerMentorLeadsFromTheWishToTheOrder() {
    PairsSchool school = new PairsSchool(house, MentoringKind.REVERSE);
    Phone zoya = school.mentee("Зоя Белова", "{'grade':'g9','needs':['english']}");
    Phone nika = school.mentor("Ника Орлова", "{'grade':'g7','competences':['english']}");
    Phone lev = school.mentor("Лев Ким", "{'grade':'g6','competences':['english']}");
    school.chooses(school.gathering(), zoya, nika, lev);
    Phone curator = school.curator;
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("1 из 1").presses("Зоя Белова — Ника Орлова").sees("Выбор наставляемого");
    curator.presses("Все пары").presses("Утвердить все").presses("Да, утвердить");
    nika.sees("Возможный наставляемый: Зоя Белова, класс: 9");
    int offer = nika.lastMessageId();
    accept(zoya, nika);
    zoya.sees("Пара сложилась");
    nika.pressesOld(offer, "Согласиться").seesToast("уже решено");
    assertThat(ordered(school, "2-р")).contains("Ника Орлова, 7 класс\tЗоя Белова, 9 класс");
  }

  @Test
  void aGroupFromTheStartLosesOneAndGetsAnotherAndTheOrdersFollow() {
    PairsSchool school = new PairsSchool(house, MentoringKind.GROUP);
    Phone zoya = school.mentee("Зоя Белова", "{'grade':'g6'}");
    Phone ilya = school.mentee("Илья Соколов", "{'grade':'g6'}");
    Phone vera = school.mentee("Вера Зайцева", "{'grade':'g6'}");
    Phone nika = school.mentor("Ника Орлова", "{'grade':'g9','capacity':'three'}");
    Phone curator = school.curator;
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("3 из 3").presses("Утвердить все (3)").presses("Да, утвердить");
    accept(zoya, ilya);
    vera.presses("Не подходит").presses("без объяснений").sees("Спасибо за честный ответ");
    nika.sees("Вера Зайцева: из этого предложения пара не сложилась");
    accept(nika, nika);
    assertThat(ordered(school, "3-г")).contains("Ника Орлова, 9 класс", "Зоя Белова, 6 класс");
    house.travel(Duration.ofDays(1));
    school.in(
        () -> {
          school.bean(LeaveProgramme.class).by(school.person(ilya), school.part(ilya).id());
          return ilya;
        });
    curator.sees("Пара закончила раньше срока: Илья Соколов — Ника Орлова");
    curator.doesNotSee("Снова ждёт пару: Илья").doesNotSee("Продолжает с другим");
    zoya.sees("Состав группы изменился").doesNotSee("второго наставника");
    house.travel(Duration.ofMinutes(10));
    Phone gleb = school.mentee("Глеб Чижов", "{'grade':'g6'}");
    school.in(
        () -> {
          house.publish(new ParticipantApproved(school.part(gleb).id()));
          return gleb;
        });
    house.travel(Duration.ofMinutes(10));
    curator.sees("подбор повторён сам").presses("Глеб Чижов — Ника Орлова");
    curator.presses("Утвердить эту").sees("отправлены: 1");
    accept(gleb, nika);
    zoya.sees("пополнение: Глеб Чижов");
    pairs(school).presses("Приказ о парах в Word").sees("дополнении");
    assertThat(WordFile.text(curator.receivesFile("prikaz-pary")))
        .contains("Ника Орлова, 9 класс\tГлеб Чижов, 6 класс")
        .doesNotContain("Зоя", "Илья");
  }

  @Test
  void aSecondMentorComesByHandWaitsForAnOrderOfHisOwnAndGoesAgain() {
    PairsSchool school = new PairsSchool(house);
    Phone zoya = school.mentee("Зоя Белова", "{'grade':'g7','needs':['maths']}");
    Phone nika = school.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    Phone curator = school.curator;
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.presses("Утвердить все").presses("Да, утвердить");
    accept(zoya, nika);
    assertThat(ordered(school, "4-д")).contains("Ника Орлова, 9 класс\tЗоя Белова, 7 класс");
    Phone roma = school.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");
    pairs(school).presses("Ника Орлова").presses("Второй наставник").presses("Рома Лунин");
    curator.presses("Пропустить").sees("приказ о дополнении").presses("Да, сделать");
    curator.sees("Сделано");
    zoya.sees("Наставник: Рома Лунин");
    nika.sees("Зоя Белова: теперь есть ещё один наставник, Рома Лунин").sees("Твоя пара остаётся");
    roma.sees("В твоей паре: Зоя Белова").doesNotSee("Ника");
    pairs(school).presses("Приказ о парах в Word");
    curator.sees("дополнении");
    assertThat(WordFile.text(curator.receivesFile("prikaz-pary")))
        .contains("Рома Лунин, 9 класс\tЗоя Белова, 7 класс")
        .doesNotContain("Ника");
    house.telegram().awaitQuiet();
    school.in(
        () -> {
          school.bean(LeaveProgramme.class).by(school.person(roma), school.part(roma).id());
          return roma;
        });
    house.travel(Duration.ofMinutes(10));
    curator.sees("Пара закончила раньше срока: Зоя Белова — Рома Лунин");
    curator.sees("Продолжает с другим наставником: Зоя Белова").doesNotSee("Снова ждёт пару");
    nika.sees("Зоя Белова: второго наставника больше нет").seesButton("К паре");
    zoya.says("/menu").seesButton("Ника Орлова").doesNotSeeButton("Рома Лунин");
    pairs(school).doesNotSeeButton("Вышел приказ");
  }

  @Test
  void aCuratorWhoGivesAMenteeAnotherMentorHearsOfNobodyWhoWaits() {
    PairsSchool school = new PairsSchool(house);
    Phone zoya = school.mentee("Зоя Белова", "{'grade':'g7','needs':['maths']}");
    Phone nika = school.mentor("Ника Орлова", "{'grade':'g9','competences':['maths']}");
    Phone curator = school.curator;
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.presses("Утвердить все").presses("Да, утвердить");
    accept(zoya, nika);
    school.mentor("Рома Лунин", "{'grade':'g9','competences':['english']}");
    pairs(school).presses("Ника Орлова").presses("Другой наставник").presses("Рома Лунин");
    curator.presses("Пропустить").presses("Да, сделать").sees("Сделано");
    zoya.sees("Наставник: Рома Лунин");
    house.travel(Duration.ofMinutes(10));
    curator.doesNotSee("закончила раньше срока").doesNotSee("Снова ждёт пару");
    nika.sees("завершена").doesNotSee("Рома Лунин");
  }
}
