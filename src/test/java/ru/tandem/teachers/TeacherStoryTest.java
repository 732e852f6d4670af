package ru.tandem.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** The list of teachers: service, category, need by the deputy's word and by a self-check. */
class TeacherStoryTest {

  @Test
  void theDeputyNotesWhatATeacherNeedsAndTheTeacherChecksHimself() {
    try (House house = House.onSqlite()) {
      house.travel("2026-09-08T10:00");
      SmallSchool school = SmallSchool.ofTeachers(house);
      Phone olga = school.staff("Ольга Седова", StaffRole.CURATOR);
      Phone ira = school.mentor("Ирина Белова", "1985-05-02");
      Phone lev = school.mentee("Лев Громов", "1996-05-02");
      ProgrammeId id = school.programme();
      olga.says("/menu").presses("Учителя").presses("👩‍🏫 Учителя");
      olga.sees("Лев Громов: категория не отмечена").doesNotSee("Ирина Белова");
      olga.presses("👤 Лев Громов").presses("Стаж, категория, запрос");
      olga.sees("вправе это прочитать").presses("Первый год здесь").presses("Без категории");
      house.restart();
      olga.sees("Сколько лет стажа").says("1").sees("Какой предмет").says("Физика");
      olga.sees("С чем помочь").says("Ведение урока").presses("Посещённый урок");
      olga.presses("Всё верно").sees("Записано");
      olga.sees("Физика, стаж, лет: 1, первый год здесь, без категории");
      olga.presses("К карточке").sees("Запрос (посещённый урок): Ведение урока");

      olga.presses("Стаж, категория, запрос").presses("3").says("2").sees("проверим");
      Phone vera = school.staff("Вера Ильинична", StaffRole.CURATOR);
      vera.forges(vera.lastMessageId(), "teachers.note:" + school.part(lev).value());
      vera.presses("4").says("Химия").presses("Всё верно").sees("Записано");
      olga.presses("Всё верно").sees("это уже изменили").sees("Химия, стаж, лет: 1");
      olga.presses("К карточке").presses("Стаж, категория, запрос").presses("4").says("Физика");
      olga.presses("Всё верно").sees("Записано").sees("Физика, стаж, лет: 1");

      lev.says("самопроверка").sees("Это не оценка вам");
      for (int i = 1; i <= 8; i++) {
        lev.sees(i + " из 8").presses(i == 3 ? "2" : "9");
      }
      lev.presses("Всё верно").sees("была бы кстати: Воспитательная работа");
      lev.doesNotSee("Цифровые средства").seesButton("Самопроверка снова");
      olga.forges(olga.lastMessageId(), "teachers.list:" + id + ":0").sees("самопроверка есть");
      ira.forges(ira.lastMessageId(), "teachers.list:" + id + ":0").seesToast("уже решено");
      ira.forges(ira.lastMessageId(), "teachers.check:" + school.part(lev).value());
      ira.seesToast("уже решено");
      byte[] known = lev.says("/mydata").receivesFile("mydata");
      assertThat(new String(known, StandardCharsets.UTF_8)).contains("С чем помочь: Ведение урока");
    }
  }
}
