package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Every two months a mentor is asked how he bears it, and whoever is tired is offered a rest. */
class StrengthStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house);
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone misha = school.mentor("Миша Орлов", "2005-05-02");
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone vera = school.mentee("Вера Зимина", "2013-04-15");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aSecondPairPutsTheQuestionOffForNobodyAndALowAnswerLeadsToARestOfEitherPair() {
    school.pair(misha, anya);
    house.travel("2026-10-20T12:00");
    school.pair(misha, vera);
    house.travel("2026-11-07T15:59");
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("Хватает ли сил"));
    house.travel("2026-11-07T16:30");
    misha.sees("Хватает ли сил").presses("2").sees("Что помогло бы").presses("Пауза на время");
    misha.sees("Отдых — не отказ");
    misha.seesButton("Пауза: Вера Зимина").seesButton("Нужна замена: Аня Лисицына");
    anya.doesNotSee("Отдых");
    house.restart();
    misha.presses("Пауза: Аня Лисицына").sees("До какого дня нужна пауза?").says("20.11.2026");
    misha.presses("Пропустить").sees("Просьба у куратора");
    marina.sees("Миша Орлов").sees("Аня Лисицына").presses("Согласиться").presses("Да, сделать");
    anya.sees("Пара на паузе до 20 ноября").sees("Наставник: Миша Орлов");
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("паузе"));
  }
}
