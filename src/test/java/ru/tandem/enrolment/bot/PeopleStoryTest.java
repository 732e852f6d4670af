package ru.tandem.enrolment.bot;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.mentors.SchoolOfMentors;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;

/** A curator reaches everybody's card at any time, and puts right what is wrong on it. */
class PeopleStoryTest {

  private static final String NEEDS = "{'grade':'g7','difficulty':'study','needs':['maths']}";

  private static final String WHOLE =
      "{'post':'Учитель','competences':['maths'],'achievements':null,'interests':['chess'],"
          + "'motive':'help','offer':null,'mentee_grade':'g6_7','capacity':'one','mode':'both',"
          + "'week':['mon15'],'experience':'none','training':'yes'}";

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everybodyIsFoundInWhicheverState(TestDatabase database) {
    try (House house = House.on(database)) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone marina = school.curator();
      people(marina).sees("пока никого");
      Phone anya = school.approved(school.pupil("Аня Лисицына", NEEDS));
      school.pupil("Боря Котов", NEEDS);
      Phone vera = school.pupil("Вера Зимина", NEEDS);
      Phone gleb = school.pupil("Глеб Серов", NEEDS);

      people(marina).presses("📝 Вера Зимина").sees("Математика").presses("Уточнить");
      marina.says("Какая тема?").sees("Вопрос отправлен");
      people(marina).presses("📝 Глеб Серов").presses("Отклонить").presses("Пропустить");
      marina.sees("Анкета отклонена");
      gleb.sees("не нашлось места");
      house.restart();
      people(marina).seesButton("✅ Аня").seesButton("📝 Боря").seesButton("❓ Вера");
      marina.presses("✅ Аня Лисицына").sees("Математика").presses("Рассмотреть ещё раз");
      marina.sees("снова ждёт").seesButton("Отклонить");
      anya.sees("смотрит анкету ещё раз").says("/menu").sees("Анкета у куратора");
      marina.presses("Принять").sees("Анкета принята: Аня");
      people(marina).presses("✅ Аня Лисицына").sees("Математика").presses("‹ Список");
      marina.presses("✖ Глеб Серов").doesNotSeeButton("Принять").presses("Рассмотреть ещё раз");
      marina.sees("снова ждёт").presses("Принять").sees("Анкета принята: Глеб");
      gleb.sees("в программе");

      marina.says("/menu").presses("📘").presses("Кто где").presses("решения куратора");
      marina.presses("Напомнить всем здесь").sees("Напоминаний уйдёт: 1");
      house.travel("2026-09-07T17:00");
      vera.sees("Куратор помнит о тебе").sees("кое-что уточнить");
      anya.doesNotSee("Куратор помнит");
    }
  }

  @Test
  void theAnswerComesToWhoeverIsCuratorByThen() {
    try (House house = House.onSqlite()) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone marina = school.curator();
      Phone olga = school.staff("Ольга Павловна");
      Phone anya = school.pupil("Аня Лисицына", NEEDS);
      people(marina).presses("Аня").presses("Уточнить").says("Какая тема?").sees("отправлен");
      school.in(
          () -> {
            Staffs staffs = school.bean(Staffs.class);
            staffs.deleteAll(staffs.findByPersonIdOrderById(school.person(marina).id()));
            return staffs;
          });
      anya.sees("Какая тема?").presses("Ответить").says("Дроби").sees("Ответ у куратора");
      olga.sees("Дроби").presses("Открыть анкету").sees("Математика");
      marina.doesNotSee("Дроби");
    }
  }

  @Test
  void aSlipInTheBirthDateIsPutRightAndTheLawFollows() {
    try (House house = House.onSqlite()) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone marina = school.curator();
      Phone anya = school.approved(school.applies("Аня Лисицына", ParticipantRole.MENTEE, NEEDS));
      marina.says("/menu").presses("📘").presses("Список класса").presses("Загрузить файл");
      marina.sees("Пришлите файл");
      marina.sendsFile(
          "7.csv",
          "Фамилия и имя;Класс;Дата рождения\nЛисицына Аня;7Б;14.05.2012\n"
              .getBytes(StandardCharsets.UTF_8));
      marina.sees("Новых: 1").presses("Сохранить в список").sees("Всего в списке: 1");

      people(marina).presses("Аня").sees("согласия есть").sees("с другой датой рождения: 14 мая");
      marina.sees("Возраст 26, а класс 7");
      marina.presses("Дата рождения").sees("сейчас 14 мая 2000").says("01.01.2020");
      marina.sees("участвовать нельзя");
      house.restart();
      marina.says("14.05.2012").sees("Исправлено: Аня Лисицына, 14 мая 2012");
      marina.sees("возраст 14").sees("согласий нет").sees("В списке школы: Лисицына Аня, 7Б");
      marina.doesNotSee("с другой датой").doesNotSee("похоже на опечатку");
      house.travel("2026-09-07T17:00");
      anya.sees("участие на паузе").presses("Продолжить").sees("Хочу участвовать");
    }
  }

  @Test
  void filesOfTheApplicationAreThereForTheCurator() {
    try (House house = House.onSqlite()) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone yan = school.approved(school.mentor("Ян Осипов", WHOLE));
      yan.says("/menu").presses("Изменить анкету").presses("4").sees("4 из 13");
      yan.sendsFile("Диплом.pdf", new byte[] {'%', 'P', 'D', 'F'}).presses("Готово");
      yan.presses("отправить").sees("анкета отправлена");
      Phone marina = school.curator();
      marina.says("/menu").presses("📘").presses("Наставники").presses("Ян Осипов");
      marina.presses("Файлы анкеты: 1").receivesFile("Диплом.pdf");
    }
  }

  private static Phone people(Phone curator) {
    return curator.says("/menu").presses("📘").presses("👥 Наставляемые");
  }
}
