package ru.tandem.matching.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.matching.Proposals;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.EndTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Whoever waits is tried again by itself when somebody becomes free, and the curators decide. */
class AgainStoryTest {

  private static final Duration A_BREATH = Duration.ofMinutes(6);
  private static final String FOUND = "подбор повторён сам";

  private static House house;

  private PairsSchool school;
  private Phone curator;
  private Phone olga;
  private Phone anya;
  private Phone vera;
  private Phone misha;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void twoMenteesAndOneMentor() {
    school = new PairsSchool(house);
    curator = school.curator;
    olga = school.curator("Ольга Петровна");
    anya = school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    vera = school.mentee("Вера Зайцева", "{'grade':'g7','needs':['english']}");
    misha = school.mentor("Миша Орлов", "{'grade':'g9','competences':['maths'],'capacity':'one'}");
  }

  private void search() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("Пар: 1 из 2").seesButton("Аня Лисицына — Миша Орлов");
  }

  private void offers() {
    search();
    curator.presses("Утвердить все (1)").presses("Да, утвердить").sees("отправлены: 1");
  }

  private void agree() {
    for (Phone one : new Phone[] {anya, misha}) {
      one.says("/menu").presses("Ответить на предложение").presses("Согласиться");
    }
    misha.sees("Аня Лисицына");
  }

  private Phone comes(Phone newcomer) {
    school.in(
        () -> {
          house.publish(new ParticipantApproved(school.part(newcomer).id()));
          return newcomer;
        });
    return newcomer;
  }

  private Phone lev() {
    return comes(
        school.mentor("Лев Ким", "{'grade':'g9','competences':['english'],'capacity':'one'}"));
  }

  private Phone board(Phone one) {
    one.says("/menu");
    house.telegram().awaitQuiet();
    return one.forges(one.lastMessageId(), "matching.open:" + school.programme());
  }

  private static long count(Phone phone, String words) {
    house.telegram().awaitQuiet();
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  @Test
  void aMentorWhoComesIsTriedWithThoseWhoWait() {
    offers();
    agree();
    Phone lev = lev();
    curator.sees("Новый наставник: Лев Ким").sees("подбор повторится сам");
    int before = vera.botTexts().size();
    house.travel(A_BREATH);
    olga.sees(FOUND).sees("новых пар — 1").seesButton("📝 Вера Зайцева — Лев Ким");
    curator.sees(FOUND).presses("Вера Зайцева — Лев Ким").sees("Почему эта пара");
    assertThat(vera.botTexts()).hasSize(before);
    curator.presses("Утвердить эту").sees("отправлены: 1");
    vera.sees("Возможный наставник: Лев Ким");
    lev.sees("Возможный наставляемый: Вера Зайцева");
    house.travel(Duration.ofDays(1));
    assertThat(count(olga, FOUND)).isEqualTo(1);
  }

  @Test
  void whatLiesOnTheBoardStaysAndTheStepIsSeenInTheHistoryAndTakenBack() {
    search();
    // somebody who would suit Anya even better
    comes(
        school.mentor(
            "Лев Ким", "{'grade':'g9','competences':['maths','english'],'capacity':'one'}"));
    house.travel(A_BREATH);
    olga.sees(FOUND).presses("Все пары").sees("Последний шаг: подбор повторён сам, новая пара");
    olga.seesButton("Аня Лисицына — Миша Орлов").seesButton("Вера Зайцева — Лев Ким");
    olga.presses("История").sees("подбор повторён сам, новая пара Вера Зайцева — Лев Ким");
    olga.doesNotSee("Марина Соколова: подбор повторён").presses("Все пары");
    olga.presses("Отменить: подбор повторён сам").sees("Пары лежат, как прежде");
    olga.seesButton("Аня Лисицына — Миша Орлов").doesNotSeeButton("Вера Зайцева — Лев Ким");
    olga.seesButton("Отменить: подбор, пар 1");
    int news = curator.sees(FOUND).lastMessageId();
    curator.pressesOld(news, "Вера Зайцева — Лев Ким").seesToast("уже решено");
  }

  @Test
  void aRefusalStartsTheRepeatAroundWhatStands() {
    offers();
    anya.presses("Не подходит").presses("без объяснений").sees("Спасибо за честный ответ");
    curator.sees("Пара не сложилась").sees("подбор повторится сам");
    house.travel(A_BREATH);
    curator.sees(FOUND).seesButton("Вера Зайцева — Миша Орлов");
    misha.sees("Поиск пары продолжается").doesNotSee("Вера");
  }

  @Test
  void aMentorWhosePairHasComeToItsEndIsTriedWithWhoeverWaits() {
    offers();
    agree();
    house.travel(Duration.ofDays(1));
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).living(school.person(anya).id()).get(0);
          school.bean(EndTandem.class).end(tandem, EndCause.ASKED, null, school.now());
          return tandem;
        });
    house.travel(A_BREATH);
    curator.sees(FOUND).seesButton("Вера Зайцева — Миша Орлов");
  }

  @Test
  void severalWhoComeInOneBreathAreOneMessageAndNobodyFoundIsNone() {
    offers();
    agree();
    Phone gleb = comes(school.mentee("Глеб Чижов", "{'grade':'g7','needs':['english']}"));
    house.travel(A_BREATH);
    assertThat(count(curator, FOUND)).isZero();
    lev();
    comes(school.mentor("Ника Орлова", "{'grade':'g9','capacity':'one'}"));
    house.travel(A_BREATH);
    curator.sees("новых пар — 2").seesButton("Вера Зайцева — ").seesButton("Глеб Чижов — ");
    assertThat(count(curator, FOUND)).isEqualTo(1);
    assertThat(gleb.transcript()).doesNotContain("Ника", "Лев Ким");
  }

  @Test
  void beforeTheFirstSearchAndWhileWishesAreAwaitedTheCuratorsSearchThemselves() {
    lev();
    house.travel(A_BREATH);
    assertThat(count(curator, FOUND)).isZero();
    search2();
    school.gathering(house.now());
    comes(school.mentee("Глеб Чижов", "{'grade':'g7','needs':['english']}"));
    comes(school.mentor("Ника Орлова", "{'grade':'g9','capacity':'one'}"));
    curator.sees("Без пары ждут: 1").doesNotSee("подбор повторится сам");
    house.travel(A_BREATH);
    assertThat(count(curator, FOUND)).isZero();
  }

  private void search2() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("Пар: 2 из 2");
  }

  @Test
  void whatTheCuratorHasDoneMeanwhileStands() {
    offers();
    agree();
    lev();
    board(curator).presses("Подобрать снова").seesButton("Вера Зайцева — Лев Ким");
    curator.presses("Вера Зайцева — Лев Ким").presses("Исключить эту пару").sees("исключена");
    house.travel(A_BREATH);
    assertThat(count(curator, FOUND)).isZero();
    assertThat(school.in(() -> school.bean(Proposals.class).standing(school.programme())).size())
        .isEqualTo(1);
  }
}
