package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A press is answered also when nothing came of it, and a list says how much it leaves out. */
class NothingIsLeftUnsaidTest {

  private static final List<String> LETTERS =
      List.of("Ан", "Бор", "Вер", "Гриш", "Дин", "Ев", "Жен", "Зо", "Ин", "Кат");

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
  void aSearchThatFindsNobodySaysWhyAndWhatToDo() {
    SmallSchool school = new SmallSchool(house, "Гимназия у моста", "Мост");
    Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
    school.mentee("Аня Лисицына", "2013-03-14");
    school.mentor("Миша Орлов", "2009-05-02");
    marina.says("/menu").presses("Мост").presses("Подобрать пары").presses("Подобрать пары");
    marina.sees("не подходит ни одна новая пара").sees("Ещё не все согласия").sees("Помогает");
    marina
        .doesNotSeeButton("Отменить")
        .presses("Без пары всего: 2")
        .sees("Наставляемый: Аня Лисицына")
        .sees("согласия");
  }

  @Test
  void theDigestSaysHowManyPairsAreNotListedAndLeadsToAllOfThem() {
    SmallSchool school = new SmallSchool(house, "Лицей № 2", "Весна");
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    List<String> first = new ArrayList<>();
    for (String letter : LETTERS) {
      Phone mentee = school.mentee(letter + "я Лисицына", "2013-03-14");
      school.pair(school.mentor(letter + "а Орлова", "2009-05-02"), mentee);
      first.add(letter + "я Лисицына");
    }
    house.travel("2026-10-19T08:00");
    marina.says("/menu").presses("Весна").presses("Сводка недели").sees("и ещё 3");
    marina.presses("Парам нужно внимание: 10").sees("Парам нужно внимание");
    assertThat(first).allSatisfy(marina::sees);
  }

  @Test
  void helpSaysWhatThisPersonCanDo() {
    SmallSchool school = new SmallSchool(house, "Школа № 5", "Лето");
    Phone marina = school.staff("Марина Ильинична", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Озерова", "2013-03-14");
    Phone mother = school.guardian("Ирина Озерова", anya);
    anya.says("/help").sees("Участнику").sees("Заполни анкету").doesNotSee("Школе.");
    mother.says("/help").sees("Родителю").doesNotSee("Участнику").doesNotSee("Оператору");
    marina.says("/help").sees("Школе.").sees("/menu").doesNotSee("Родителю");
    house.phone("Никто").opens("").says("/help").sees("ссылке-приглашению");
  }
}
