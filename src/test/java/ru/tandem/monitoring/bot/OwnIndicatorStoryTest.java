package ru.tandem.monitoring.bot;

import java.sql.Timestamp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** What a school counts for itself tells of no handful of people either. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnIndicatorStoryTest {

  private House house;
  private SmallSchool school;
  private Phone marina;

  @BeforeAll
  void open() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    for (int i = 0; i < 3; i++) {
      isIn("5А", school.mentee("Пятый Ученик" + "абв".charAt(i), "2014-03-14"));
    }
    for (int i = 0; i < 5; i++) {
      isIn("7Б", school.mentee("Седьмой Ученик" + "абвгд".charAt(i), "2012-03-14"));
      isIn("9В", school.mentee("Девятый Ученик" + "абвгд".charAt(i), "2010-03-14"));
    }
  }

  @AfterAll
  void close() {
    house.close();
  }

  private void isIn(String schoolClass, Phone child) {
    house
        .bean(JdbcTemplate.class)
        .update(
            "insert into roster_entry (programme_id, name, folded, school_class, guardian, phones,"
                + " added_at, changed_at, person_id) values (?, ?, ?, ?, '', '', ?, ?, ?)",
            school.programme().value(),
            school.person(child).name().orElseThrow(),
            school.person(child).name().orElseThrow().toLowerCase(),
            schoolClass,
            Timestamp.from(house.now()),
            Timestamp.from(house.now()),
            school.person(child).id().value());
  }

  private void counts(String name, String how, String grades) {
    marina.says("/menu").presses("Осень").presses("Итоги").presses("Мониторинг");
    marina.presses("Показатели").presses("Свой показатель").sees("Как называется").says(name);
    for (String choice : new String[] {how, "Наставляемые", "Есть или была пара", grades}) {
      house.telegram().awaitQuiet();
      marina.presses(choice);
    }
    marina.sees("Какая цель").says("50");
  }

  @Test
  void aShareOfThreeIsNotToldAndCannotBeTakenFromTwoOthers() {
    counts("Пятые классы в паре", "Доля людей", "5–6");
    marina.sees("Пятые классы в паре: слишком мало людей").doesNotSee("паре: 0 %");
    counts("Седьмые классы в паре", "Доля людей", "7–8");
    marina.sees("Седьмые классы в паре: 0 %");
    // with the whole, which every summary tells, and the seventh grade the three would be told
    counts("Девятые классы в паре", "Доля людей", "9");
    marina.sees("Девятые классы в паре: слишком мало людей");
    counts("Все в паре", "Доля людей", "Все");
    marina.sees("Все в паре: 0 %").sees("Седьмые классы в паре: 0 %");
    counts("Пятых в паре", "Сколько людей", "5–6");
    marina.sees("Пятых в паре: слишком мало людей");
    counts("Десятые классы", "Доля людей", "10–11");
    marina.sees("Десятые классы: —");
    whoComesLaterIsNotToldByTheDifferenceOfTwoDays();
  }

  private void whoComesLaterIsNotToldByTheDifferenceOfTwoDays() {
    house.travel("2026-09-09T12:00");
    Phone late = school.mentee("Седьмой Ученик поздний", "2012-03-14");
    isIn("7Б", late);
    school.pair(school.mentor("Миша Орлов", "2009-05-02"), late);
    marina.says("/menu").presses("Осень").presses("Итоги").presses("Мониторинг");
    marina.presses("Показатели").sees("Седьмые классы в паре: 0 % (на 7 сентября 2026)");
    // nor is it told by whoever asks the same under another name
    marina.presses("Убрать: Седьмые").doesNotSee("Седьмые классы");
    counts("Семиклассники", "Доля людей", "7–8");
    marina.sees("Семиклассники: 0 % (на 7 сентября 2026)");
    counts("Семиклассников", "Сколько людей", "7–8");
    marina.sees("Семиклассников: 0 (на 7 сентября 2026)");
  }
}
