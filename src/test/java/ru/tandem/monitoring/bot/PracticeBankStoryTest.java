package ru.tandem.monitoring.bot;

import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Many seasons are in the bank: all of it is reached, and what is looked for is not lost. */
class PracticeBankStoryTest {

  @Test
  void aWordIsLookedForInTheFormThatWasChosenAndOnAllPages() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      SmallSchool teachers = SmallSchool.ofTeachers(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      teachers.appoint(marina, StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      for (int i = 1; i <= 10; i++) {
        works(school, misha, "Ученик " + (char) ('А' + i), "2013-03-14", "Сдать экзамен " + i);
      }
      Phone olga = teachers.mentor("Ольга Седова", "1980-05-02");
      works(teachers, olga, "Лидия Чижова", "1995-03-14", "Провести экзамен по-новому");
      ends(school, marina);
      ends(teachers, marina);

      marina.forges(marina.lastMessageId(), "monitoring.practice").sees("Планов и историй: 11");
      marina.presses("Дальше").sees("Планов и историй: 11").seesButton("Раньше");
      marina.presses("Ученик – ученик").sees("Планов и историй: 10").sees("Форма: Ученик – ученик");
      marina.presses("Найти по слову").says("об экзамене").sees("ничего не нашлось");
      marina.presses("Найти по слову").says("экзамены").sees("Планов и историй: 10");
      marina.sees("Сдать экзамен 1").doesNotSee("Провести");
      marina.presses("Дальше").sees("Планов и историй: 10").sees("Сдать экзамен 9");
      marina.sees("Форма: Ученик – ученик").doesNotSee("Провести");
      house.restart();
      marina.presses("Раньше").sees("Сдать экзамен 1").doesNotSeeButton("Раньше");
      marina.presses("Учитель – учитель").sees("Планов и историй: 1").sees("Провести экзамен");
      marina.presses("Показать всё").sees("Планов и историй: 11");
    }
  }

  private static void works(
      SmallSchool school, Phone mentor, String name, String born, String aim) {
    TandemId pair = school.pair(mentor, school.mentee(name, born));
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(pair);
          tandem.aimsAt(aim, school.person(mentor).id(), tandem.formedAt());
          return tandem;
        });
  }

  private static void ends(SmallSchool school, Phone curator) {
    school.in(
        () -> school.bean(CloseProgramme.class).by(school.person(curator), school.programme()));
  }
}
