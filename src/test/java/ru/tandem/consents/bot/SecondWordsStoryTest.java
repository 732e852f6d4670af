package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A second parent's no, a yes after a no, and what a parent has told already. */
class SecondWordsStoryTest {

  private static House house;

  private Lyceum school;
  private Phone curator;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    school = new Lyceum(house);
    curator = school.curator;
  }

  private Phone oneMoreParent(Phone child) {
    child.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Для родителя");
    return house.phone("Олег").opens(school.link(child));
  }

  @Test
  void theSecondParentHearsThatTheOthersConsentStands() {
    Phone anya = school.child("Аня Лисицына", 14);
    school.parent("Ирина Лисицына", "Мать", anya);
    Phone oleg = oneMoreParent(anya).presses("Нет, не разрешаю").presses("Да, не разрешаю");
    oleg.sees("Согласие второго родителя действует").sees("поговорит с вами обоими");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void aYesTypedWhereTheNoIsAskedAboutOnceMoreIsAYes() {
    Phone anya = school.child("Аня Лисицына", 13);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Нет, не разрешаю");
    irina.sees("Это ваше право").says("ладно, согласна").sees("Согласие записывается кнопкой");
    irina.seesButton("Не возражаю").doesNotSee("записать это как ответ");
  }

  @Test
  void aChildWhoGaveUpAndChangesHerMindIsShownTheWayBack() {
    Phone anya = school.child("Аня Лисицына", 13);
    anya.says("позвать маму").seesButton("Позвать родителя").says("ссылка для папы");
    anya.seesButton("Позвать родителя").says("я передумала").sees("Больше не хочешь участвовать");
    anya.presses("Да, больше не хочу").sees("Участие остановлено").says("я передумала");
    anya.sees("объяснять ничего не нужно").doesNotSee("без спешки").presses("Хочу вернуться");
    anya.sees("Вот как всё будет").presses("Хочу участвовать").sees("Осталось одно");
    anya.says("/menu").presses("Выйти из программы").presses("Да, больше не хочу");
    anya.sees("Участие остановлено").says("не хочу").seesButton("Хочу вернуться");
  }

  @Test
  void theCuratorReadsWhoHasTakenItBackAndHearsOfTheNewYes() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие");
    irina.sees("Участие остановится сразу, куратор").presses("Да, отозвать");
    curator.sees("Согласие отозвано").sees("Ирина Лисицына (Мать)").doesNotSee("и пара");
    curator.seesButton("Открыть карточку").presses("Написать").says("Давайте поговорим");
    irina.sees("Давайте поговорим");
    house.restart();
    irina.says("/menu").presses("Дать согласие снова").presses("Не возражаю");
    curator.doesNotSee("Теперь согласие есть");
    irina.presses("Даю согласие").sees("Аня Лисицына: спасибо");
    curator.sees("Теперь согласие есть").sees("Ирина Лисицына (Мать)").sees("без паузы");
  }

  @Test
  void whoGivesItAgainLaterInTheSeasonReadsThatItGoesOn() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    long id = school.participant(anya).id().value();
    house
        .bean(JdbcTemplate.class)
        .update("update participant set applied_at = joined_at where id = ?", id);
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    irina.presses("Дать согласие снова").presses("Не возражаю").presses("Даю согласие");
    irina.sees("все согласия есть, участие продолжается").doesNotSee("ответит на анкету");
  }

  @Test
  void theYesOfAParentWhomNobodyHasConfirmedAsksTheCuratorWhoItIs() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина").opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    Phone boris = school.child("Боря Лисицын", 12);
    irina.opens(school.link(boris)).presses("Нет, не разрешаю").presses("Да, не разрешаю");
    curator.sees("Родитель не разрешает участие").sees("Боря Лисицын");
    irina.presses("Передумать").presses("Не возражаю").presses("Мать").presses("Даю согласие");
    curator.sees("Теперь согласие есть").sees("Сначала нужно ваше слово");
    curator.presses("Проверить родителя").sees("Ребёнок: Боря Лисицын").presses("Подтвердить");
    curator.seesToast("Подтверждено");
    assertThat(school.complete(boris)).isTrue();
  }

  @Test
  void whoTakesPartAndComesBackIsToldOfToo() {
    Phone anya = school.child("Аня Лисицына", 14);
    school.parent("Ирина Лисицына", "Мать", anya);
    anya.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("больше не хочу");
    curator.sees("Согласие отозвано").sees("Аня Лисицына (за себя)");
    anya.says("/menu").sees("как тебе хотелось").seesButton("Хочу вернуться");
    anya.presses("Хочу вернуться").presses("Хочу участвовать").presses("Прочитать");
    anya.presses("Даю согласие");
    curator.sees("Теперь согласие есть").sees("за себя");
  }

  @Test
  void aLinkThatIsOpenedAgainSaysHowThingsStand() {
    Phone anya = school.child("Аня Лисицына", 12);
    String link = school.link(anya);
    Phone irina = house.phone("Ирина").opens(link);
    school.answers(irina, "Ирина Лисицына", "Мать");
    irina.sees("ваше согласие записано").opens(link).sees("ваше согласие записано");
    irina.doesNotSee("нужно ваше согласие");
    Phone boris = school.child("Боря Лисицын", 12);
    String other = school.link(boris);
    irina.opens(other).presses("Нет, не разрешаю").presses("Да, не разрешаю");
    irina.sees("участие не разрешено").opens(other).sees("Ваш ответ уже записан");
    irina.seesButton("Передумать").doesNotSee("нужно ваше согласие");
  }

  @Test
  void theRefusalNamesWhoHasTold() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").says("Ирина Лисицына").presses("Мать").sharesContact();
    irina.sees("Законный представитель").presses("Нет, не разрешаю").presses("Да, не разрешаю");
    curator.sees("Родитель не разрешает").sees("Ирина Лисицына (Мать)");
  }

  @Test
  void thePhoneStepHasWaysOutAndAWayBack() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").says("Ирина Лисицына").presses("Мать").sees("телефон");
    irina.says("не хочу").sees("другие пути").sees("Без номера").sees("на бумаге");
    assertThat(irina.keys()).anyMatch(key -> key.contains("Назад"));
    irina.presses("Назад").sees("Кем вы приходитесь").presses("Отец").sees("телефон");
    irina.presses("Подписать на бумаге").receivesFile("consent-");
    house.restart();
    irina.presses("Продолжить").sees("Ваш номер").doesNotSee("фамилия").sharesContact();
    irina.sees("Законный представитель: Ирина Лисицына").presses("Даю согласие");
    curator.sees("Ирина Лисицына").sees("Отец");
  }

  @Test
  void aNumberSharedBeforeItIsAskedForIsKept() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").sees("фамилия").sharesContactOf(irina.id());
    irina.sees("Номер записан").sees("фамилия").says("Ирина Лисицына").presses("Мать");
    irina.sees("Законный представитель").presses("Даю согласие");
    curator.sees("Ирина Лисицына").sees(irina.owner().phone().replaceAll("\\D", ""));
  }

  @Test
  void aParentWhoComesWhileTheChildRestsHearsThatItRests() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    Phone oleg = oneMoreParent(anya);
    school.answers(oleg, "Олег Лисицын", "Отец");
    irina.says("/menu").presses("👪 Аня").presses("На две недели").sees("пауз");
    curator.says("/menu").presses("Подтвердить родителей").presses("✅ Подтвердить");
    oleg.sees("Сейчас участие на паузе").doesNotSee("как шло");
  }

  @Test
  void wordsTypedAtTheRefusalAreNotLost() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Нет, не разрешаю");
    irina.sees("Не разрешаете участие?").says("В этом году много кружков");
    irina.sees("«В этом году много кружков» — записать").presses("Да, записать");
    irina.sees("пока только слова").presses("Только передать").sees("Передано куратору");
    curator.sees("много кружков").doesNotSee("не разрешает");
    irina.says("/menu").doesNotSeeButton("Слово куратору").presses("Ответить: Аня");
    irina.presses("Нет, не разрешаю").says("Всё-таки нет").presses("Да, записать");
    irina.presses("Не разрешаю, слова").sees("участие не разрешено");
    curator.sees("Родитель не разрешает").sees("Всё-таки нет");
  }

  @Test
  void whoHasSaidYesAndWaitsHearsThatAnotherOfTheFamilySaysNo() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина").opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    Phone oleg = oneMoreParent(anya).presses("Нет, не разрешаю").presses("Да, не разрешаю");
    oleg.sees("участие не разрешено");
    irina.sees("Аня Лисицына: другой взрослый из семьи пока не разрешает участие");
    irina.sees("Ваше согласие записано").seesButton("Написать куратору").presses("Меню");
    irina.sees("законный представитель не разрешает участие");
    oleg.doesNotSee("другой взрослый");
  }

  @Test
  void whenTheFirstRefusesAndTheSecondPermitsTheCuratorHasTheLastWord() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Нет, не разрешаю");
    irina.presses("Да, не разрешаю").sees("участие не разрешено");
    Phone oleg = oneMoreParent(anya);
    school.answers(oleg, "Олег Лисицын", "Отец");
    curator.sees("Олег Лисицын");
    house.telegram().awaitQuiet();
    anya.doesNotSee("Осталось, чтобы куратор");
    curator.presses("✅ Подтвердить").sees("Родитель не разрешает участие");
    curator.sees("Согласие второго родителя есть. Поговорите с обоими");
    curator.seesButton("участие продолжается").seesButton("Это не родитель");
    oleg.sees("Второй родитель ответил иначе").sees("на паузе");
    house.restart();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.sees("Не разрешает").presses("Поговорили, можно").sees("действует согласие второго");
    anya.sees("можно начинать").seesButton("Заполнить анкету");
    irina.sees("после разговора со школой").seesButton("Написать куратору");
    oleg.sees("участие началось");
    assertThat(school.complete(anya)).isTrue();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.sees("Не разрешает").doesNotSeeButton("Поговорили");
  }

  @Test
  void aYesThatComesAfterAWithdrawalIsSpokenAboutToo() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    curator.sees("Согласие отозвано");
    Phone oleg = oneMoreParent(anya);
    school.answers(oleg, "Олег Лисицын", "Отец");
    curator.sees("Олег Лисицын").presses("✅ Подтвердить").sees("Родители решили по-разному");
    oleg.sees("Второй родитель ответил иначе").doesNotSee("Теперь слово за ребёнком");
    anya.doesNotSee("Теперь твоё слово");
    curator.presses("участие продолжается").sees("действует согласие второго родителя");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void whoComesByTheCuratorsLinkToAPauseReadsWhyItRests() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    curator.sees("Согласие отозвано").says("/menu").presses("Вместе").presses("📚 Согласия");
    curator.presses("Аня Лисицына").presses("Ссылка родителю").sees("назовите код");
    Phone oleg = house.phone("Олег").opens(curator.findLink("g-"));
    school.answers(oleg, "Олег Лисицын", "Отец");
    oleg.sees("Второй родитель ответил иначе").doesNotSee("слово за ребёнком");
    curator.sees("Родители решили по-разному").presses("участие продолжается");
    oleg.sees("участие началось");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void whenOneParentOfTwoIsErasedAllGoesOnAsItDid() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    anya.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Для родителя");
    Phone oleg = school.parent("Олег Лисицын", "Отец", anya);
    oleg.says("/mydata").presses("Стереть всё").sees("исчезнет и ваше согласие за ребёнка");
    oleg.presses("Продолжить").presses("Да, стереть").sees("Стёрто");
    curator.sees("один из родителей стёр").sees("всё идёт, как шло").doesNotSee("по-разному");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
    irina.doesNotSee("отозвано").says("/menu").doesNotSee("паузе");
  }

  @Test
  void whenTheOnlyParentIsErasedTheChildWaitsForAnother() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    irina.says("/mydata").presses("Стереть всё").presses("Продолжить").presses("Да, стереть");
    curator.sees("Участие на паузе, данные не стираются").presses("Ссылка родителю");
    anya.sees("больше не действует").sees("Ничего не пропало").presses("Продолжить");
    anya.sees("Для родителя");
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий").sees("Аня Лисицына");
    Phone oleg = house.phone("Олег").opens(school.link(anya));
    school.answers(oleg, "Олег Лисицын", "Отец");
    curator.sees("Олег Лисицын").presses("✅ Подтвердить").seesToast("Подтверждено");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
  }

  @Test
  void afterTheSeasonNobodyIsToldOfAPauseBecauseAParentIsErased() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    curator.says("/menu").presses("Вместе").presses("Изменить").presses("Закрыть программу");
    curator.presses("Да, закрыть").sees("Программа закрыта");
    irina.says("/mydata").presses("Стереть всё").presses("Продолжить").presses("Да, стереть");
    irina.sees("Стёрто");
    anya.doesNotSee("больше не действует");
    curator.doesNotSee("на паузе").doesNotSee("согласия родителя");
  }

  @Test
  void theNoOfWhoIsErasedDoesNotStandForEver() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Нет, не разрешаю");
    irina.presses("Да, не разрешаю").sees("участие не разрешено");
    irina.says("/mydata").presses("Стереть всё").presses("Продолжить").presses("Да, стереть");
    curator.sees("Бот снова ждёт согласия родителя").seesButton("Ссылка родителю");
    anya.sees("Участвовать по-прежнему можно").presses("Позвать родителя").sees("Для родителя");
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий").sees("Аня Лисицына");
  }

  @Test
  void whoIsInTheMiddleOfAnsweringForAChildThatIsGoneHearsThatItIsOver() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").sees("фамилия");
    anya.says("/mydata").sees("Мои данные").presses("Стереть всё").presses("Продолжить");
    anya.presses("Да, стереть навсегда").sees("Стёрто записей");
    irina.sees("Аня Лисицына: участие закончено, и отвечать больше не нужно");
    irina.says("Ирина Лисицына").doesNotSee("Кем вы приходитесь");
    Phone vera = school.child("Вера Лисицына", 12);
    Phone olga = house.phone("Ольга").opens(school.link(vera)).presses("Прочитать");
    olga.presses("Не возражаю").sees("фамилия");
    curator.says("/menu").presses("Вместе").presses("👥 Наставляемые").presses("Вера Лисицына");
    curator.presses("Вывести").presses("Да, завершить").sees("участие завершено");
    olga.sees("Вера Лисицына: участие закончено, и отвечать больше не нужно").says("/menu");
    olga.doesNotSeeButton("Продолжить").doesNotSeeButton("Вера");
  }

  @Test
  void whoGivesUpTwiceAndComesBackTwiceIsMetTheSameEachTime() {
    Phone misha = house.phone("Миша");
    school.joins(misha, "Миша Орлов", school.today().minusYears(19));
    misha.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    misha.sees("можно начинать");
    for (int time = 0; time < 2; time++) {
      misha.says("/menu").sees("Вот что сейчас").presses("Выйти из программы");
      misha.presses("Да, отозвать").sees("Согласие отозвано");
      curator.sees("Согласие отозвано").sees("Миша Орлов (за себя)");
      misha.presses("Дать согласие снова").presses("Хочу участвовать").presses("Прочитать");
      misha.presses("Даю согласие").sees("Записано");
      curator.sees("Теперь согласие есть");
      assertThat(school.complete(misha)).isTrue();
      misha.says("/menu").seesButton("Заполнить анкету");
    }
  }
}
