package ru.tandem.matching.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** What becomes of whoever waits for a pair when the round in which pairs were found is over. */
class AfterwardsStoryTest {

  private static House house;

  private PairsSchool school;
  private Phone curator;
  private Phone olga;
  private Phone anya;
  private Phone misha;
  private GatheringId gathering;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMenteeAndAMentorHaveMet() {
    school = new PairsSchool(house);
    curator = school.curator;
    olga = school.curator("Ольга Петровна");
    anya = school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    misha = school.mentor("Миша Орлов", "{'grade':'g9','competences':['maths']}");
    gathering = school.gathering();
  }

  private void offers() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("Пар: 1 из").presses("Утвердить все (1)").presses("Да, утвердить");
    curator.sees("Предложения отправлены: 1");
  }

  private Phone board(Phone one) {
    one.says("/menu");
    house.telegram().awaitQuiet();
    return one.forges(one.lastMessageId(), "matching.open:" + school.programme());
  }

  private void agree() {
    for (Phone one : new Phone[] {anya, misha}) {
      one.says("/menu").presses("Ответить на предложение").presses("Согласиться");
    }
    misha.sees("Аня Лисицына");
  }

  private static long count(Phone phone, String words) {
    house.telegram().awaitQuiet();
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  private Phone newcomer(String name) {
    Phone newcomer = school.mentee(name, "{'grade':'g7','needs':['english']}");
    school.in(
        () -> {
          house.publish(new ParticipantApproved(school.part(newcomer).id()));
          return newcomer;
        });
    return newcomer;
  }

  @Test
  void whoComesWhenAllOthersHaveTheirPairsIsRememberedEveryTwoWeeks() {
    offers();
    agree();
    newcomer("Вера Зайцева");
    curator.sees("Новый наставляемый: Вера Зайцева").sees("Без пары ждут: 1");
    assertThat(count(curator, "без пары ждут 1")).isZero();
    house.travel(Duration.ofDays(15));
    curator.sees("без пары ждут 1");
    house.travel(Duration.ofDays(15));
    assertThat(count(olga, "без пары ждут 1")).isEqualTo(2);
  }

  @Test
  void whoIsLeftOutOfALaterRoundTooHearsThatHeIsNotForgotten() {
    Phone gleb = school.mentee("Глеб Чижов", "{'grade':'g7','needs':['science']}");
    Phone vera = school.mentee("Вера Зайцева", "{'grade':'g7','needs':['english']}");
    offers();
    agree();
    gleb.sees("ещё ищет подходящего наставника");
    vera.sees("ещё ищет подходящего наставника");

    house.travel(Duration.ofDays(15));
    school.mentor("Лев Ким", "{'grade':'g9','competences':['english']}");
    board(curator).presses("Подобрать снова").presses("Утвердить все (1)");
    curator.presses("Да, утвердить").sees("Предложения отправлены: 1");
    assertThat(count(gleb, "ещё ищет подходящего наставника")).isEqualTo(2);
    assertThat(count(vera, "ещё ищет подходящего наставника")).isEqualTo(1);
  }

  @Test
  void whoseOfferTheCuratorHasTakenBackIsRemembered() {
    offers();
    curator.presses("Аня Лисицына — Миша Орлов").presses("Отозвать").presses("Да, отозвать");
    anya.sees("Поиск пары продолжается");
    misha.sees("Поиск пары продолжается");
    house.travel(Duration.ofDays(15));
    olga.sees("без пары ждут 1");
  }

  @Test
  void aRequestToThePsychologistThatNobodyAnswersComesBackToTheCurator() {
    offers();
    agree();
    Phone vera = newcomer("Вера Зайцева");
    board(curator).presses("Без пары всего: 1");
    curator.presses("Вера Зайцева").presses("Передать психологу").sees("эти слова");
    curator.says("Ждёт давно");
    String link = curator.sees("Ссылка для психолога готова").findLink("t-");
    Phone nadya = school.stranger("Надежда Ильина");
    nadya.opens(link).sees("Вера Зайцева").sees("Ждёт давно");
    int card = nadya.lastMessageId();
    house.travel(Duration.ofDays(8));
    nadya.sees("ждёт вашей строки").seesButton("Ответить куратору");
    house.travel(Duration.ofDays(7));
    curator.sees("ответа психолога нет").sees("Вера Зайцева").doesNotSee("Ждёт давно");
    nadya.pressesOld(card, "Ответить куратору").sees("больше не ждёт ответа");
    nadya.opens(link).sees("больше не ждёт ответа").doesNotSee("Вера");
    school.stranger("Чужой Человек").opens(link).doesNotSee("Вера");
    curator.presses("Вера Зайцева").sees("без ответа, срок прошёл").presses("Передать психологу");
    curator.says("Всё ещё ждёт").sees("Ссылка для психолога готова");
    assertThat(vera.transcript()).doesNotContain("психолог");
  }

  @Test
  void whoAnswersLateIsSeenOnTheBoardUntilTheNextSearch() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("Пар: 1 из 1").doesNotSee("После подбора пришли пожелания");
    house.travel(Duration.ofHours(1));
    school.chooses(gathering, anya, misha);
    board(olga).sees("После подбора пришли пожелания: 1");
    olga.doesNotSee("Аня Лисицына:").presses("Подобрать снова").sees("взаимный выбор: 0");
    olga.doesNotSee("После подбора пришли пожелания");
  }
}
