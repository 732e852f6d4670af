package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.sandbox.Phone;

/** A family is against a pair: what the curator does then, and what everybody hears of it. */
class ObjectionStoryTest extends PairStory {

  private void isAgainstIt() {
    mother.sees("пара в программе наставничества сложилась").presses("Я против этой пары");
    mother.sees("Что вас беспокоит?");
    house.restart();
    mother.says("Мальчик слишком взрослый для неё");
  }

  @Test
  void theCuratorReadsWhichPairTheMotherIsAgainstAndEndsItFromThere() {
    Phone father = school.guardian("Олег Лисицын", anya);
    school.confirms(father, anya);
    isAgainstIt();
    mother.sees("Возражение у куратора").sees("Ответ придёт сюда");
    curator.sees("Ирина Лисицына").sees("против пары").sees("Ребёнок: Аня Лисицына");
    curator.sees("Миша Орлов").sees("слишком взрослый").sees("Ответ обещан");
    curator.presses("К паре").sees("Миша Орлов").seesButton("Завершить");
    curator.opens("").presses("Просьба: Ирина Лисицына").presses("Согласиться");
    curator.sees("Работа пары закончится").sees("встречи снимутся: 1").sees("Олег Лисицын");
    curator.sees("Снова ждут пару: Аня Лисицына").sees("Приказа об этой паре ещё не было");
    curator.presses("Да, сделать").sees("Сделано");

    assertThat(pair().endCause()).contains(EndCause.FAMILY);
    mother.sees("Аня Лисицына").sees("Работа этой пары завершена");
    father.sees("Аня Лисицына").sees("Работа этой пары завершена");
    anya.sees("Работа этой пары завершена").doesNotSee("взрослый");
    misha.sees("Работа этой пары завершена");
    assertThat(misha.transcript()).doesNotContain("против", "Лисицына против", "родител");
    assertThat(anya.transcript()).doesNotContain("слишком взрослый");
    assertThat(father.transcript()).doesNotContain("слишком взрослый");
    assertThat(waits()).isTrue();
    mother.opens("").doesNotSee("Возражение").doesNotSeeButton("Пара: Аня");
  }

  private boolean waits() {
    return school.in(
        () -> {
          Participant child = school.bean(Participants.class).get(school.part(anya));
          return !child.has(Step.PAIRED);
        });
  }

  @Test
  void theMotherMayTakeItBackAndAnOldKeySaysHowThingsStand() {
    int news = mother.sees("сложилась").lastMessageId();
    isAgainstIt();
    mother.opens("").sees("Возражение против пары у куратора: Аня");
    mother.presses("Пара: Аня").presses("Моё возражение").presses("Забрать возражение");
    mother.sees("просьбы больше нет");
    curator.opens("").doesNotSeeButton("Просьба: Ирина");
    mother.opens("").presses("Пара: Аня").seesButton("Я против этой пары");
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.presses("Завершить").presses("Обе стороны").presses("Пропустить");
    curator.presses("Да, сделать");
    mother.forges(news, "tandems.object:" + pair + ":" + school.person(anya).id());
    mother.sees("Эта пара уже закончила работу");
  }

  @Test
  void aNoWithAWordKeepsThePairAndSilenceIsRememberedForTheMother() {
    isAgainstIt();
    curator.sees("слишком взрослый").presses("Сначала поговорить").sees("остаётся открытой");
    mother.sees("хочет сначала поговорить").sees("это не отказ");
    house.travel(Duration.ofDays(3));
    curator.sees("Просьба ждёт ответа");
    mother.sees("Просьба ещё у куратора").presses("Моё возражение").sees("Возражение у куратора");
    curator.opens("").presses("Просьба: Ирина").presses("Отказать со словом");
    curator.says("Мы поговорили, встречи будут в библиотеке").sees("Передано");
    mother.sees("встречи будут в библиотеке").sees("Пока всё остаётся как было");
    assertThat(pair().isEnded()).isFalse();
  }

  @Test
  void aLetterOfTheFamilyLeadsTheCuratorToThePairItIsAbout() {
    mother.opens("").presses("Написать куратору").says("Не нравится, как проходят встречи");
    curator.sees("Не нравится, как проходят").presses("👥 Миша Орлов").sees("Аня Лисицына");
    curator.seesButton("Завершить");
    mother.opens("").presses("👪").presses("На две недели").sees("на паузе");
    curator.sees("родитель попросил паузу").presses("👥 Миша Орлов").sees("на паузе");
  }
}
