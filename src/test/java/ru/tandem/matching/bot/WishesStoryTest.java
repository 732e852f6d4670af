package ru.tandem.matching.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.WithdrawConsent;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** What comes of wishes that do not fit together, and of what changes before the curator's yes. */
class WishesStoryTest {

  private static House house;

  private PairsSchool school;
  private Phone curator;
  private Phone anya;
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
  void aMenteeAndAMentor() {
    school = new PairsSchool(house);
    curator = school.curator;
    anya = school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    misha = school.mentor("Миша Орлов", "{'grade':'g9','competences':['maths'],'capacity':'one'}");
  }

  private Phone search() {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    house.telegram().awaitQuiet();
    return curator;
  }

  @Test
  void whereEverybodyChoseTheSameMentorOneGetsHimAndNobodyIsToldOfTheOthers() {
    Phone boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english']}");
    Phone vera = school.mentee("Вера Зайцева", "{'grade':'g7','needs':['history']}");
    Phone lev =
        school.mentor("Лев Ким", "{'grade':'g9','competences':['english'],'capacity':'one'}");
    GatheringId gathering = school.gathering();
    for (Phone mentee : new Phone[] {anya, boris, vera}) {
      school.chooses(gathering, mentee, misha);
    }
    school.chooses(gathering, misha, anya);
    search().sees("2 из 3").sees("взаимный выбор: 1");
    curator.seesButton("Аня Лисицына — Миша Орлов").seesButton("Боря Котов — Лев Ким");
    curator.presses("Без пары").sees("Вера Зайцева").sees("места заняты").presses("Все пары");
    curator.presses("Утвердить все (2)").presses("Да, утвердить").sees("отправлены: 2");
    vera.sees("ещё ищет подходящего наставника").doesNotSee("Миша");
    boris.sees("Возможный наставник: Лев Ким").doesNotSee("Миша");
    lev.sees("Возможный наставляемый: Боря Котов").doesNotSee("Выб");
  }

  @Test
  void whereNobodyChoseAnybodyTheApplicationsDecideAndNobodyIsLeftWithoutAWord() {
    Phone boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english']}");
    school.gathering();
    search().sees("1 из 2").sees("взаимный выбор: 0").presses("Аня Лисицына — Миша Орлов");
    curator.sees("Помощь по темам: Математика").doesNotSee("Выб").presses("Все пары");
    curator.presses("Утвердить все (1)").presses("Да, утвердить").sees("отправлены: 1");
    boris.sees("ещё ищет подходящего наставника");
  }

  @Test
  void aVetoThatMakesTheOnlyPairImpossibleIsSeenWithoutItsAuthor() {
    school.vetoes(school.gathering(), misha, anya);
    search().sees("не подходит ни одна новая пара").sees("просит не объединять");
    curator.presses("Без пары").presses("Аня Лисицына").sees("просит не объединять");
    assertThat(curator.lastMessage()).doesNotContain("Миша");
    curator.presses("Поиск продолжается").sees("Сообщение отправлено");
    anya.doesNotSee("объединять").doesNotSee("Миша");
    misha.doesNotSee("объединять").doesNotSee("Аня");
  }

  @Test
  void whatHasBecomeImpossibleBeforeTheYesIsNamedAndNobodyIsAsked() {
    Phone boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english']}");
    Phone lev =
        school.mentor("Лев Ким", "{'grade':'g9','competences':['english'],'capacity':'one'}");
    search().sees("2 из 2").presses("Утвердить все (2)").sees("Утвердить пары: 2");
    school.in(
        () ->
            school.bean(WithdrawConsent.class).all(school.person(misha).id(), school.part(misha)));
    house.telegram().awaitQuiet();
    curator.says("/menu");
    board().presses("Утвердить все (2)").presses("Да, утвердить").sees("отправлены: 1");
    curator.sees("Аня Лисицына — Миша Орлов: предложить уже нельзя");
    boris.sees("Возможный наставник: Лев Ким");
    lev.sees("Возможный наставляемый: Боря Котов");
    anya.doesNotSee("Возможный наставник");
    misha.doesNotSee("Возможный наставляемый");
    curator.presses("Подобрать снова").doesNotSeeButton("Аня Лисицына — Миша Орлов");
  }

  private Phone board() {
    house.telegram().awaitQuiet();
    return curator.forges(curator.lastMessageId(), "matching.open:" + school.programme());
  }
}
